/** Fields whose result is not the report's text: numbers of pages, tables of contents and indexes, what marks them. */
const LEFT_OUT = /^\s*(?:PAGE|NUMPAGES|SECTIONPAGES|PAGEREF|TOC|INDEX|TC|XE|RD)\b/iu;

/** The fields that are open at a place of a document: an instruction, then the result that stands in its place. */
export class Fields {
  readonly #open: { instruction: string; inResult: boolean }[] = [];

  /** Takes a mark of a field: its beginning, what parts instruction and result, its end. */
  mark(type: string | undefined): void {
    if (type === 'begin') this.#open.push({ instruction: '', inResult: false });
    const last = this.#open.at(-1);
    if (type === 'separate' && last) last.inResult = true;
    if (type === 'end') this.#open.pop();
  }

  /** Takes a part of an instruction. */
  instruct(text: string): void {
    const last = this.#open.at(-1);
    if (last) last.instruction += text;
  }

  /** Is what stands here text of the report? */
  get shown(): boolean {
    return this.#open.every(({ instruction, inResult }) => inResult && isShown(instruction));
  }
}

/** Is the result of a field with this instruction text of the report? */
export const isShown = (instruction: string): boolean => !LEFT_OUT.test(instruction);
