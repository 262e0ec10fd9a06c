/** Writes a .gz and a .br beside each file of a folder that the framework leaves unpacked. */
export declare function packRest(folder: string): void;
/** Writes a file's .gz and .br beside it. */
export declare function pack(path: string): void;
