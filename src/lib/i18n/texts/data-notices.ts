import type { Lang } from '../lang';

const zh = {
  memory: {
    unavailable: '浏览器不允许存储，数据只保留在内存里：刷新后要重新下载。',
    blocked: '另一个标签页占用着旧数据，本页数据只保留在内存里：关闭其他标签页后刷新即可。',
    quota: '本机存储空间不足，数据只保留在内存里：刷新后要重新下载。',
    failed: '存储失败，数据只保留在内存里：刷新后要重新下载。',
  },
  freshness: {
    current: '',
    offline: '没有网络，显示的是本机存下的数据。',
    outdated: '新版数据没有载入，显示的是本机存下的旧版。',
  },
  unverified: '网页不在安全环境（HTTPS）中，无法核对数据的校验值。',
  noWorker: '浏览器没有启动后台线程，数据由网页自己处理，载入时可能短暂停顿。',
  noOwn: '自己带入的数据没有读出，图表里没有它们；它们仍在本机，刷新后再试。',
};
const en: typeof zh = {
  memory: {
    unavailable:
      'This browser does not allow storage: the data stay in memory and are fetched again after a reload.',
    blocked:
      'Another tab holds older data open: here they stay in memory. Close the other tabs and reload.',
    quota:
      'This device is out of storage: the data stay in memory and are fetched again after a reload.',
    failed: 'Saving failed: the data stay in memory and are fetched again after a reload.',
  },
  freshness: {
    current: '',
    offline: 'No network: showing the data saved on this device.',
    outdated: 'The newer data could not be loaded: showing the version saved on this device.',
  },
  unverified:
    'This page is not served securely (HTTPS): the files’ checksums could not be verified.',
  noWorker:
    'The browser started no background thread: the page read the data itself and may have paused while loading.',
  noOwn:
    'What you brought could not be read and is not in the charts. It is still on this device: reload to try again.',
};

/** What is said of how the data came, in one language, where they did not come as they should. */
export function dataNoticeTexts(lang: Lang): typeof zh {
  return { zh, en }[lang];
}
