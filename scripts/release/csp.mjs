// The content security policy that stands in the page itself, so that every host keeps it: nothing but what the site
// itself serves, no script or style that is not known by its address or its digest.
import { createHash } from 'node:crypto';

/**
 * The style of the element by which the framework tells screen readers of another page: it stands in markup that
 * the framework generates. Should it change, browser tests report a violation, which tells the new digest.
 */
const ANNOUNCER =
  'position: absolute; left: 0; top: 0; clip: rect(0 0 0 0); clip-path: inset(50%); ' +
  'overflow: hidden; white-space: nowrap; width: 1px; height: 1px';

/** @param {string} text */
const hash = (text) => `sha256-${createHash('sha256').update(text).digest('base64')}`;

/**
 * The digests of what stands within an element of a page, one for each.
 * @param {string} html
 * @param {'script' | 'style'} tag
 */
const within = (html, tag) =>
  [...html.matchAll(new RegExp(`<${tag}>([^]*?)</${tag}>`, 'gu'))].map(([, text]) => hash(text));

/**
 * The policy for pages made of a template. The framework adds the digest of its own script.
 * @param {string} template what all pages are made of
 */
export function directivesOf(template) {
  return {
    'default-src': ['none'],
    'script-src': ['self', ...within(template, 'script')],
    'style-src': ['self', ...within(template, 'style')],
    'style-src-attr': ['unsafe-hashes', hash(ANNOUNCER)],
    // Pictures are drawn from an object URL, and shown as a data URL where downloads cannot be trusted.
    'img-src': ['self', 'blob:', 'data:'],
    'connect-src': ['self'],
    'worker-src': ['self'],
    'manifest-src': ['self'],
    'base-uri': ['none'],
    'form-action': ['none'],
    'require-trusted-types-for': ['script'],
    // Markup of templates that were compiled; the workers of `store`, `files` and `bring`; what keeps the site on the device.
    'trusted-types': [
      'svelte-trusted-html',
      'biaochi-worker',
      'biaochi-service-worker',
      'biaochi-files',
      'biaochi-reading',
      'biaochi-documents',
      'biaochi-table',
    ],
  };
}
