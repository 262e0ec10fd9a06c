/** Is a file a table by its name? What it is in truth is told when it is read. */
export const isTable = (name: string): boolean => /\.(?:csv|tsv|xlsx|xlsm|xls)$/iu.test(name);
