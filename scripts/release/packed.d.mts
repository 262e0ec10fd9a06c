/** Writes a .gz and a .br beside each file of a folder that the framework leaves unpacked. */
export declare function packRest(folder: string): void;
