/** Sources by directive, for pages made of a template. */
export declare function directivesOf(template: string): Readonly<Record<string, readonly string[]>>;
