import { pinyin } from 'pinyin-pro';

/**
 * Pinyin initials of a Chinese name, as people type them: dqsczz for 地区生产总值. Letters and digits
 * stand as they are, in lower case (pm2.5njnd); all else is left out.
 */
export function pinyinInitials(name: string): string {
  return pinyin(name, { pattern: 'first', toneType: 'none', type: 'array', v: true })
    .join('')
    .toLowerCase()
    .replace(/[^a-z0-9.]/gu, '');
}

/** The initials of several names of one thing, each once. */
export function initialsOf(names: readonly string[]): string[] {
  return [...new Set(names.map(pinyinInitials).filter((initials) => initials !== ''))];
}
