import type { Lang } from '../lang';

const zh = {
  title: '自己的数据',
  intro:
    '带入自己的报告或表格：只存在这台设备的浏览器里，不上传；在各处图表里以 ※ 标出，随时可以导出、删除。',
  bring: {
    name: '带入',
    drop: '把文件拖到这里，或者',
    choose: '选择文件',
    paste: '粘贴文字或表格',
    kinds:
      '报告：txt、md、html、docx、pdf、doc、ofd；表格：csv、xlsx；备份：json。文件、文字、表格软件的单元格也可以直接粘贴（Ctrl+V）',
    pasted: '报告全文，或从表格软件复制的单元格',
    pastedTable: '粘贴的表格',
    which: '粘贴的内容，当作表格还是报告来读？',
    asTable: '当作表格',
    asReport: '当作报告',
    read: '读入',
    cancel: '取消',
    taking: (file: string) => `正在取出文字：${file}`,
    reading: '正在读出数字…',
    again: '再试',
    restoring: '正在恢复备份…',
    one: '一次带入一个文件。',
  },
  failed: {
    empty: '里面没有内容。换一个文件，或粘贴文字。',
    'too-large': '文件太大，不像是一份报告。请只带入报告本身。',
    'unknown-type': '认不出是什么文件。请另存为 docx、pdf 或 txt 再带入。',
    broken: '文件已损坏，或没有下载完整。请重新下载或另存后再带入。',
    locked: '文件有密码。请去掉密码、另存后再带入。',
    'no-text': '里面只有图片，没有文字（例如扫描件）。请先做文字识别，或带入有文字的文本。',
    'not-text': '不是文字文件。请带入 txt、docx、pdf 等报告文本。',
    aborted: '已取消，没有保留任何内容。',
    'no-reader': '读这种文件的程序没有下载到。连上网络后再试。',
    ended: '浏览器结束了正在读它的后台线程，内存可能不够。关掉其他标签页，再试一次。',
    other: '没有读成。请换一种格式再试，或粘贴文字。',
  },
  /** Name of the file, then what is wrong. */
  failure: (file: string, why: string) => (file === '' ? why : `${file}：${why}`),
  notes: {
    encoding: (name: string) => `文字编码是 ${name.toUpperCase()}`,
    'numbers-lost': '这种文件不带自动编号：标题若靠编号，请对照原文',
    radicals: (count: number) => `${count} 个部首字形已换回汉字`,
    'page-numbers': (count: number) => `略去 ${count} 处页码`,
    'running-heads': (count: number) => `略去 ${count} 处页眉、页脚`,
    'numbers-restored': (count: number) => `补回 ${count} 个自动编号`,
    footnotes: (count: number) => `${count} 条脚注移到文末`,
    deleted: (count: number) => `略去 ${count} 处修订中删去的文字`,
    columns: (count: number) => `${count} 页分栏，已按顺序接起来`,
    vertical: (count: number) => `${count} 页有竖排或旋转的文字，请对照原文`,
    'no-text-pages': (count: number) => `${count} 页没有文字，可能是图片`,
  },
  kept: {
    name: '已带入',
    none: '还没有带入任何内容。',
    report: (region: string, year: number) => `${region} ${year} 年政府工作报告`,
    figures: (figures: number, statements: number) =>
      `${figures} 个指标数字，${statements} 处量化表述`,
    values: (count: number, indicators: number) =>
      indicators > 0 ? `${count} 个值，${indicators} 个自定指标` : `${count} 个值`,
    added: (when: string) => `${when}带入`,
    open: '查看、修改',
    justNow: (name: string) => `已保留：${name}`,
    see: '在图上看',
    export: '导出 CSV',
    text: '导出全文',
    remove: '删除',
    removeWhat: (what: string) => `删除“${what}”`,
    question: (what: string) => `从这台设备删除“${what}”？图表里不再有它。`,
    yes: '删除',
    no: '不删',
    unreadable: '本机存下的内容没有读出。关闭其他标签页后刷新；仍不行时，可用备份恢复。',
  },
  columns: {
    adcode: '地区代码',
    region: '地区',
    indicator: '指标',
    kind: '口径',
    period: '年份',
    words: '表述',
    value: '数值',
    unit: '单位',
    quote: '原句',
  },
  backup: {
    name: '备份',
    hint: '浏览器清除网站数据时，自己的数据也会清除。备份是一个 JSON 文件，选中它即可恢复。',
    save: '下载备份',
    restored: (count: number) => `已恢复 ${count} 项。`,
    broken: (file: string, where: string) =>
      `${file} 不是完整的备份（${where}），没有恢复任何内容。请选择由“下载备份”得到的文件。`,
  },
  failedToKeep: {
    quota: '本机存储空间不足，没有保留。腾出空间后再按“保留”。',
    unavailable: '浏览器不允许存储（例如无痕窗口），没有保留。换普通窗口再试。',
    blocked: '另一个标签页占用着，没有保留。关闭其他标签页后再按“保留”。',
    failed: '存储失败，没有保留。再按一次“保留”。',
  },
};

const en: typeof zh = {
  title: 'Your own data',
  intro:
    'Bring a report or a table of your own. It stays in this browser on this device and is never sent anywhere; charts mark it with ※. Export or delete it at any time.',
  bring: {
    name: 'Bring in',
    drop: 'Drop a file here, or',
    choose: 'Choose a file',
    paste: 'Paste text or cells',
    kinds:
      'Reports: txt, md, html, docx, pdf, doc, ofd; tables: csv, xlsx; backups: json. Files, text and cells of a spreadsheet can be pasted here too (Ctrl+V)',
    pasted: 'The whole report, or cells copied from a spreadsheet',
    pastedTable: 'Pasted table',
    which: 'Is what was pasted a table or a report?',
    asTable: 'A table',
    asReport: 'A report',
    read: 'Read it',
    cancel: 'Cancel',
    taking: (file) => `Taking the text out of ${file}`,
    reading: 'Reading the figures…',
    again: 'Try again',
    restoring: 'Restoring the backup…',
    one: 'One file at a time.',
  },
  failed: {
    empty: 'There is nothing in it. Choose another file, or paste the text.',
    'too-large': 'It is too large to be a report. Bring the report alone.',
    'unknown-type': 'What kind of file it is cannot be told. Save it as docx, pdf or txt first.',
    broken: 'The file is damaged or did not download whole. Download or save it again.',
    locked: 'The file has a password. Save it without one first.',
    'no-text':
      'It holds pictures of pages and no text, as scans do. Recognise the text first, or bring a copy with text.',
    'not-text': 'It is not text. Bring a report as txt, docx or pdf.',
    aborted: 'Cancelled: nothing was kept.',
    'no-reader':
      'The part that reads such files did not come. Connect to the network and try again.',
    ended:
      'The browser ended the thread that read it, for want of memory perhaps. Close other tabs and try again.',
    other: 'It could not be read. Try another format, or paste the text.',
  },
  failure: (file, why) => (file === '' ? why : `${file}: ${why}`),
  notes: {
    encoding: (name) => `written in ${name.toUpperCase()}`,
    'numbers-lost': 'such files do not give their automatic numbers away: compare the headings',
    radicals: (count) => `radicals turned back into characters: ${count}`,
    'page-numbers': (count) => `page numbers left out: ${count}`,
    'running-heads': (count) => `running heads left out: ${count}`,
    'numbers-restored': (count) => `automatic numbers restored: ${count}`,
    footnotes: (count) => `footnotes put behind the text: ${count}`,
    deleted: (count) => `passages struck out in review left out: ${count}`,
    columns: (count) => `pages in columns, joined in order: ${count}`,
    vertical: (count) => `pages with upright or turned text, to be compared: ${count}`,
    'no-text-pages': (count) => `pages without text, pictures perhaps: ${count}`,
  },
  kept: {
    name: 'Kept here',
    none: 'Nothing has been brought yet.',
    report: (region, year) => `${region}, work report of ${year}`,
    figures: (figures, statements) =>
      `${figures} figures of indicators, ${statements} quantified statements`,
    values: (count, indicators) =>
      indicators > 0 ? `${count} values, ${indicators} indicators of your own` : `${count} values`,
    added: (when) => `brought ${when}`,
    open: 'Review',
    justNow: (name) => `Kept: ${name}`,
    see: 'See in charts',
    export: 'Export CSV',
    text: 'Export text',
    remove: 'Delete',
    removeWhat: (what) => `Delete “${what}”`,
    question: (what) => `Delete “${what}” from this device? Charts will not show it any more.`,
    yes: 'Delete',
    no: 'Keep it',
    unreadable:
      'What is kept here could not be read. Close other tabs and reload; if that does not help, restore a backup.',
  },
  columns: {
    adcode: 'Region code',
    region: 'Region',
    indicator: 'Indicator',
    kind: 'Kind',
    period: 'Year',
    words: 'As stated',
    value: 'Value',
    unit: 'Unit',
    quote: 'Clause',
  },
  backup: {
    name: 'Backup',
    hint: 'When the browser clears the data of this site, yours go too. A backup is one JSON file; choose it here to restore.',
    save: 'Download a backup',
    restored: (count) => (count === 1 ? 'One entry restored.' : `${count} entries restored.`),
    broken: (file, where) =>
      `${file} is not a whole backup (${where}); nothing was restored. Choose a file that “Download a backup” made.`,
  },
  failedToKeep: {
    quota: 'This device is out of storage; nothing was kept. Make room and press “Keep” again.',
    unavailable:
      'This browser does not allow storage (a private window?); nothing was kept. Use an ordinary window.',
    blocked:
      'Another tab holds the store; nothing was kept. Close other tabs and press “Keep” again.',
    failed: 'Saving failed; nothing was kept. Press “Keep” again.',
  },
};

/** The texts of what readers bring, in one language. */
export function ownTexts(lang: Lang): typeof zh {
  return { zh, en }[lang];
}
