/** The parts that words play in a clause. */
export const ROLES = [
  /** Names something measured: 地区生产总值. */
  'name',
  /** Names what later bare nouns are about: 粮食 … 产量. */
  'topic',
  /** A noun that needs a topic: 产量, 总里程. */
  'bare',
  /** Narrows a name without changing what it is for some subjects: 国考断面, 公办. */
  'modifier',
  /** The report's own territory: 全省, 我市. */
  'own',
  /** Somebody else's territory. */
  'place',
  /** A part of a territory: 新区, 各县. */
  'part',
  /** A company, a sector, a tier of government. */
  'body',
  'time',
  /** Makes something new: 新建, 改造. */
  'make',
  /** Says that a figure is a stock: 累计, 总数. */
  'stock',
  /** Verbs and adverbs that leave the meaning alone: 预计, 实现, 同比. */
  'plain',
  'up',
  'down',
  /** 达到, 控制在: what follows is where it stands. */
  'reach',
  /** 超过, 约: how hard the figure is meant. */
  'degree',
  /** 增速, 涨幅: the noun of a growth. */
  'growth',
  /** 分别, 均, 各. */
  'each',
  /** 占, 比重. */
  'share',
  /** 由, 从: the figure that follows is where it came from. */
  'from',
  /** 比, 较: what follows is what it is compared with. */
  'than',
  /** 同步. */
  'sync',
  /** 高于, 快于: compares with what follows. */
  'above',
  /** A higher level: 国家, 省. */
  'authority',
  /** 任务, 目标: what a higher level sets. */
  'task',
  /** Whether an aim was met: 没有达到, 超额完成. */
  'verdict',
  'positive',
  /** 平稳增长: words alone. */
  'words',
  /** 居, 再创: a remark on the subject. */
  'remark',
  'join',
  'separator',
  'figure',
  'other',
] as const;
export type WordRole = (typeof ROLES)[number];
