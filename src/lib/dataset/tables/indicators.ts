import { DIRECTIONS, FORMS, TOPICS, type Indicator } from '../../domain';
import { eachRow, numberOf, textOf, type Table } from '../columns';
import { memberOf } from '../decode';

/** The items of a cell that holds several, separated by |. */
const listOf = (cell: string): string[] => cell.split('|').filter((item) => item !== '');

/** The indicators of a table indicators. */
export function indicatorsOf(table: Table): Indicator[] {
  const text = (name: string) => textOf(table, name);
  const [id, nameZh, nameEn, unit] = [text('id'), text('name_zh'), text('name_en'), text('unit')];
  const [topic, form, aliases] = [text('topic'), text('form'), text('aliases')];
  const [direction, definition] = [text('direction'), text('definition')];
  const [continues, since] = [text('continues'), numberOf(table, 'since')];
  // Worked out by the build: the hand-written table has none.
  const pinyin = 'pinyin' in table.columns ? text('pinyin') : () => '';
  return eachRow(table, (row) => ({
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
    ...(continues(row) === '' ? {} : { continues: { id: continues(row), since: since(row) } }),
  }));
}
