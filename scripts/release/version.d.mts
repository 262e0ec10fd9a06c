/** The name of the build of a checkout. */
export declare function versionOf(root: string, parts?: readonly string[]): string;
