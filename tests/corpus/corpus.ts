/** A phrase of a corpus file, with where it stands and what it means. */
export interface Phrase {
  readonly family: string;
  readonly line: number;
  readonly part: '目标' | '成绩' | '五年';
  readonly year: number;
  readonly region: string;
  readonly text: string;
  /** Meanings in the corpus's notation, sorted; empty for look-alikes. */
  readonly meanings: readonly string[];
}

const SETTING = /^\[(目标|成绩|五年) (\d{4}) (\S+)\]$/;

/** Reads a corpus file. Throws where a line fits nothing. */
export function readCorpus(text: string): Phrase[] {
  const phrases: Phrase[] = [];
  let family = '';
  let setting: Pick<Phrase, 'part' | 'year' | 'region'> = {
    part: '目标',
    year: 2024,
    region: '贵州省',
  };
  text.split('\n').forEach((line, index) => {
    const found = SETTING.exec(line);
    const last = phrases.at(-1);
    if (line.startsWith('# ')) family = line.slice(2);
    else if (line.trim() === '' || line.startsWith('>')) return;
    else if (found !== null)
      setting = { part: partOf(found[1]), year: Number(found[2]), region: found[3] ?? '' };
    else if (!line.startsWith('  '))
      phrases.push({ family, line: index + 1, ...setting, text: line, meanings: [] });
    else if (last === undefined) throw new Error(`line ${index + 1}: a meaning without a phrase`);
    else if (line.trim() !== '无')
      phrases[phrases.length - 1] = { ...last, meanings: [...last.meanings, line.trim()].sort() };
  });
  return phrases;
}

function partOf(text: string | undefined): Phrase['part'] {
  return text === '成绩' || text === '五年' ? text : '目标';
}

/** The phrase within a report of its own. */
export function reportAround({ part, year, region, text }: Phrase): string {
  const head = `${region}政府工作报告\n——${year}年1月20日在${region}第十四届人民代表大会第二次会议上\n各位代表：\n`;
  if (part === '目标')
    return `${head}一、${year - 1}年工作回顾\n一年来，成绩来之不易。\n二、${year}年工作安排\n${text}\n`;
  const title = part === '五年' ? '一、过去五年工作回顾' : `一、${year - 1}年工作回顾`;
  return `${head}${title}\n${text}\n二、${year}年工作安排\n任务艰巨。\n`;
}
