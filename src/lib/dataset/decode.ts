import {
  COPIES,
  DIRECTIONS,
  FORMS,
  GROUPS,
  isOp,
  LEVELS,
  TOPICS,
  VALUED_OPS,
  WORD_OPS,
  type Indicator,
  type Region,
  type Report,
  type Stated,
} from '../domain';
import { numberOf, textOf, type Table } from './columns';

/** The member of a list that a text is. Throws where it is none: the table was checked when it was read. */
export function memberOf<T extends string>(list: readonly T[], text: string): T {
  const found = list.find((item) => item === text);
  if (found === undefined) throw new RangeError(`“${text}” is none of ${list.join(', ')}`);
  return found;
}

const each = <T>(table: Table, make: (row: number) => T): T[] =>
  Array.from({ length: table.length }, (_, row) => make(row));

/** The regions of a table regions or regions-county. */
export function regionsOf(table: Table): Region[] {
  const [adcode, nameZh, shortZh, nameEn, level, parent, group] = [
    textOf(table, 'adcode'),
    textOf(table, 'name_zh'),
    textOf(table, 'short_zh'),
    textOf(table, 'name_en'),
    textOf(table, 'level'),
    textOf(table, 'parent'),
    textOf(table, 'group'),
  ];
  return each(table, (row) => ({
    adcode: adcode(row),
    nameZh: nameZh(row),
    shortZh: shortZh(row),
    nameEn: nameEn(row),
    level: memberOf(LEVELS, level(row)),
    parent: parent(row) || 'none',
    group: group(row) === '' ? 'none' : memberOf(GROUPS, group(row)),
  }));
}

/** The items of a cell that holds several, separated by |. */
const listOf = (cell: string): string[] => cell.split('|').filter((item) => item !== '');

/** The indicators of a table indicators. */
export function indicatorsOf(table: Table): Indicator[] {
  const text = (name: string) => textOf(table, name);
  const [id, nameZh, nameEn, unit] = [text('id'), text('name_zh'), text('name_en'), text('unit')];
  const [topic, form, aliases] = [text('topic'), text('form'), text('aliases')];
  const [direction, definition] = [text('direction'), text('definition')];
  // Worked out by the build: the hand-written table has none.
  const pinyin = 'pinyin' in table.columns ? text('pinyin') : () => '';
  return each(table, (row) => ({
    id: id(row),
    nameZh: nameZh(row),
    nameEn: nameEn(row),
    unit: unit(row),
    topic: memberOf(TOPICS, topic(row)),
    form: memberOf(FORMS, form(row)),
    aliases: listOf(aliases(row)),
    direction: memberOf(DIRECTIONS, direction(row)),
    definition: definition(row),
    pinyin: listOf(pinyin(row)),
  }));
}

/** The reports of a table reports. */
export function reportsOf(table: Table): Report[] {
  const text = (name: string) => textOf(table, name);
  const [adcode, title, session] = [text('adcode'), text('title'), text('session')];
  const [date, speaker, sha256] = [text('date'), text('speaker'), text('sha256')];
  const [copy, clauses] = [text('copy'), text('clauses')];
  const [year, chars] = [numberOf(table, 'year'), numberOf(table, 'chars')];
  return each(table, (row) => ({
    adcode: adcode(row),
    year: year(row),
    title: title(row),
    session: session(row),
    date: date(row),
    speaker: speaker(row),
    chars: chars(row),
    sha256: sha256(row),
    copy: memberOf(COPIES, copy(row)),
    clauses: clauses(row) === 'yes',
  }));
}

/**
 * What the cells op, value, value_hi and ref state together; NaN and '' are empty cells.
 * Throws where they contradict: a number without an op that takes one, a range upside down, a missing ref.
 */
export function statedOf(op: string, value: number, valueHi: number, ref: string): Stated {
  const wrong = (why: string): RangeError => new RangeError(`op ${op}: ${why}`);
  if (!isOp(op)) throw wrong('no such op');
  const hasValue = !Number.isNaN(value);
  const hasHigh = !Number.isNaN(valueHi);
  if (op === 'between') {
    if (!hasValue || !hasHigh || ref !== '') throw wrong('it takes value and value_hi');
    if (value >= valueHi) throw wrong(`${value} is not below ${valueHi}`);
    return { op, value, valueHi };
  }
  if (hasHigh) throw wrong('it takes no value_hi');
  if (op === 'sync' || op === 'above') {
    if (hasValue || ref === '') throw wrong('it takes ref alone');
    return { op, ref };
  }
  if (ref !== '') throw wrong('it takes no ref');
  const word = WORD_OPS.find((name) => name === op);
  if (word) {
    if (hasValue) throw wrong('it takes no value');
    return { op: word };
  }
  if (!hasValue) throw wrong('it takes a value');
  return { op: memberOf(VALUED_OPS, op), value };
}
