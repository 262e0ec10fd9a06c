import { WORDS } from '../../lexicon/words';
import { DEGREE_WORDS } from '../../figures/degree';
import { Words } from '../../lexicon/word-class';

/** Words of degree that stand before a figure. */
export const DEGREE = new Words([...DEGREE_WORDS.keys()].join(' '));

/** What follows is where something stands. */
export const REACH = new Words(
  WORDS.reach ?? '',
  `提升到 提升至 增长到 上升到 升至 升到 降到 降至 达到了 达到 达成 有 共有 已有 现有 是 仅 仅为 只有 共计 总计 合计 计 位于 压减到 压减至 压缩到 压缩至 压降到 压降至 缩短到 缩短至 精简到 精简至 减少至 减至 减到 缩减至 缩减到
  拓展至 拓展到 扩展到 扩展至 延长到 延长至 提速至 提速到 增长到 发展到 发展至 壮大到 壮大至 上调到 上调至 增加为 调整为 调整到 扩容至 扩容到 扩至 扩大到 提到 提至 提升为 由 从 自 高达 多达 均为 均达 均达到 分别为 达到了 累计达 累计达到
  实现 完成 至 到 实有 稳住在 稳在 保持 维持 稳定 稳定在 保持在 控制 回升到 回升至 恢复到 恢复至 升级到 长达 增扩至 迈向 冲刺 下调至 下调到 降为 增为 向 为 以 集聚 聚集 突破到`,
);

export const UP = new Words(
  `增长 上涨 提高 提升 上升 增加 增加了 增长了 提高了 增 涨 上浮 扩大 增产 净增 净增长 增收 上调 同比增加 延长 提速 提前 多增 高出 高于 快于 领先 优于 改善 拓展 攀升 增幅 增速 增幅为 增幅达 增速为 增速达 增速达到 涨幅 涨幅为 增长率 增长率为 增长速度 年均增速 平均增速 月平均增速 增长目标 预期增长 多 激增 跃升 提质 提标 调增 净增加`,
);
export const DOWN = new Words(
  `下降 降低 减少 减少了 下降了 降低了 回落 负增长 下滑 下跌 降幅 降幅为 降幅达 缩减 下调 压缩 缩短 压减 减 降 低于 慢于 收窄 精简 节省 节约 减量 减幅 减亏 压降 压缩了 缩短了 收缩 削减 调减 下浮 调降 消降`,
);
/** Nouns of a change, which \`change\` says. */
export const CHANGE_NOUNS = new Words(
  '增速 增幅 涨幅 增长率 增长速度 增长 年均增速 平均增速 月平均增速 降幅 减幅 增长幅度 上涨幅度 下降幅度 涨幅为 增幅为 增速为 上涨 增长目标',
);
/** Rates whose own names end in a noun of change: they stand at a level. */
export const RATE_NAMES = new Words(
  '自然增长率 机械增长率 潜在增长率 自然增长率为 机械增长率为 潜在增长率为',
);
export const EACH = new Words(
  '分别 分别比上年 分别同比 均 各 都 皆 双双 各自 分别为 分别达 分别达到 均为 均达 均达到    同为 同步 全部',
);
export const RESPECTIVELY = /分别|依次/;
export const ALIKE =
  /(?:^|[^平年月日户人地亩])均(?!衡|等|价|质|可)|双双|全部达到?$|(?:^|[^州省国])各(?![类地级项种界方族国省市县区乡镇村州盟自])/;

/** Adverbs between a noun and its predicate. */
export const BETWEEN = new Words(
  `今年 去年 每人每年 每人每月 每人 在全国 在全省 平均为 平均达 同比 环比 累计 已 已经 将 再 又 也 还 可 要 共 共计 总计 合计 首次 历史性 一举 提前 有望 力争 争取 确保 努力 预计 预期 实际 全年 年均 年平均 月平均 月均 平均 年 新 成功 完成 实现 全面 基本 稳步 持续 大幅 大幅度 明显 显著 进一步 快速 逐步 总体 稳定 仍 约 至少 全部 顺利 保持 同口径 按可比口径 名义 按可比价格计算 可比 每年 分别 左右 目标 预期目标 目标为 目标确定为 预计可 力争达 总体上 逆势 率先 超额 突破性 高达 拟 继续 有效 均 各 都 双双 即 就 便 了 第一次 历史首次 过半、 连续 可比口径 按可比价 可比价 只 仅需 拟按 拟安排 每月 每立方米 每日`,
);
