/** Lines shown of each file that differs. */
const SHOWN = 5;
/** Characters shown of a line: enough to find it. */
const SHOWN_OF_LINE = 200;

/**
 * What differs between the files that stand (`committed`) and those that were built, in words: missing and
 * superfluous files, and the first lines of each that differs.
 */
export function differences(
  committed: ReadonlyMap<string, string>,
  built: ReadonlyMap<string, string>,
): string[] {
  const names = [...new Set([...committed.keys(), ...built.keys()])].sort();
  return names.flatMap((name) => {
    const [old, now] = [committed.get(name), built.get(name)];
    if (old === undefined) return [`${name}: not committed`];
    if (now === undefined) return [`${name}: committed, and no longer built`];
    return old === now ? [] : [`${name} differs`, ...differingLines(old, now)];
  });
}

/** A table's rows are compared as a set, so that one row more does not make all after it differ. */
function differingLines(old: string, now: string): string[] {
  const [before, after] = [old.split('\n'), now.split('\n')];
  const [had, has] = [new Set(before), new Set(after)];
  const gone = before.flatMap((line, i) =>
    has.has(line) ? [] : [`  - line ${i + 1}: ${line.slice(0, SHOWN_OF_LINE)}`],
  );
  const come = after.flatMap((line, i) =>
    had.has(line) ? [] : [`  + line ${i + 1}: ${line.slice(0, SHOWN_OF_LINE)}`],
  );
  const all = [...gone.slice(0, SHOWN), ...come.slice(0, SHOWN)];
  const more = gone.length + come.length - all.length;
  return more > 0 ? [...all, `  … ${more} more`] : all;
}

/** Does a package hold reports of which only facts are kept? */
export const holdsArchive = (files: ReadonlyMap<string, string>): boolean =>
  /,no$/m.test(files.get('reports.csv') ?? '');

/**
 * The part of a package that the reports alone give: the files of `built`, without the lists of all reports
 * and of all files.
 */
export function ofReportsAlone(
  files: ReadonlyMap<string, string>,
  built: ReadonlyMap<string, string>,
): Map<string, string> {
  const lists = ['datapackage.json', 'reports.csv'];
  return new Map([...files].filter(([name]) => built.has(name) && !lists.includes(name)));
}
