import { readFileSync } from 'node:fs';
import { utils, write } from 'cfb';
import { describe, expect, it } from 'vitest';
import { readDoc } from './doc';

/** Written by LibreOffice 7.4 as “Word 97–2003”: a struck-out figure, a table, the number of a page, headings with automatic numbers. */
const REPORT = new Uint8Array(readFileSync(new URL('../testing/report.doc', import.meta.url)));

/** A container of streams by their names. */
function containerOf(streams: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const container = utils.cfb_new();
  for (const [name, content] of Object.entries(streams))
    utils.cfb_add(container, `/${name}`, content);
  return new Uint8Array(write(container, { type: 'buffer' }));
}

describe('readDoc', () => {
  it('takes the text, rows of tables a line each, without what was struck out', () => {
    expect(readDoc(REPORT)).toEqual({
      kind: 'doc',
      text: [
        '大同市2024年政府工作报告',
        '——2024年1月20日在大同市第十六届人民代表大会第四次会议上',
        '各位代表：',
        '2023年工作回顾',
        '过去一年，全市地区生产总值增长6.1%，规模以上工业增加值增长7.2%。',
        '2024年主要目标',
        '总体要求',
        '指标\t目标',
        '地区生产总值\t增长6%左右',
        '城镇新增就业1.2万人。',
        '第页',
      ].join('\n'),
      notes: [{ kind: 'numbers-lost' }, { kind: 'deleted', count: 1 }],
    });
  });
  it('says that a password is needed: of the old format, and of the new one, which is kept in a container too', () => {
    const head = new Uint8Array(512);
    head.set([0xec, 0xa5]);
    head[0x0b] = 0x01;
    expect(() => readDoc(containerOf({ WordDocument: head }))).toThrow('locked');
    expect(() => readDoc(containerOf({ EncryptedPackage: head }))).toThrow('locked');
  });
  it('says what it cannot read', () => {
    expect(() => readDoc(containerOf({ Workbook: new Uint8Array(9) }))).toThrow(
      'unknown-type: ole',
    );
    const old = Uint8Array.from([0xdc, 0xa5, 0, 0]);
    expect(() => readDoc(containerOf({ WordDocument: old }))).toThrow('unknown-type: word-95');
  });
  it.each([600, 1500, 4000, 9000])('says that a file of %d bytes of it is broken', (length) => {
    expect(() => readDoc(REPORT.slice(0, length))).toThrow('broken');
  });
});
