import type { RequestListener } from 'node:http';

/** What answers a request for a file of a folder. */
export declare function siteIn(folder: string): RequestListener;
