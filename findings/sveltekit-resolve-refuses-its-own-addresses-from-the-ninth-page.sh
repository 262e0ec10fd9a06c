#!/usr/bin/env bash
# @sveltejs/kit 2.70.4, @sveltejs/vite-plugin-svelte 7.3.1, svelte 5.57.3, vite 8.3.8, rolldown 1.2.19 and
# typescript 6.0.3 (npm), read with Node 20.20.2.
#
# Guess, written before the run: `resolve` of $app/paths, whose parameter is a rest tuple, takes a variable of
# the type it is declared for, a union, however many members that has.
#
# Seen: a variable of PathnameWithSearchOrHash, one of the two types `resolve` is declared for, compiles in
# an app of up to eight pages. The ninth page, wherever it stands, makes every such call a type error that
# says "/" is not assignable to the page that is last by its name, followed by #. A page counts three times,
# bare, with ? and with #, and TypeScript takes a tuple of a union for a union of tuples up to 25 combinations,
# a limit known there (issue 40803 of microsoft/TypeScript). A variable of Pathname, without ? and #, lasts to
# 25 pages (issue 14181 of sveltejs/kit tells of that).
#
# Why it matters here: a dashboard keeps its view in the address, so that a function of its own builds path
# and search and hands them to `resolve`. A page is added in another folder, and the links of all pages stop
# compiling, with a message that tells neither the new page nor the count. `resolve` for the bare page, with the
# search put behind it afterwards, lasts to 25 pages.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --silent --no-audit --no-fund --save-exact @sveltejs/kit@2.70.4 vite@8.3.8 rolldown@1.2.19 \
  @sveltejs/vite-plugin-svelte@7.3.1 svelte@5.57.3 typescript@6.0.3 >/dev/null 2>&1

mkdir -p src/routes
echo 'export default {};' >svelte.config.js
cat >vite.config.js <<'JS'
import { sveltekit } from '@sveltejs/kit/vite';

export default { plugins: [sveltekit()] };
JS
cat >tsconfig.json <<'JSON'
{ "extends": "./.svelte-kit/tsconfig.json", "compilerOptions": { "strict": true, "skipLibCheck": true, "types": [] } }
JSON
echo '%sveltekit.head%%sveltekit.body%' >src/app.html
cat >src/bare.ts <<'TS'
import { resolve } from '$app/paths';
import type { Pathname } from '$app/types';

export const link = (address: Pathname) => resolve(address);
TS
cat >src/whole.ts <<'TS'
import { resolve } from '$app/paths';
import type { PathnameWithSearchOrHash } from '$app/types';

export const link = (address: PathnameWithSearchOrHash) => resolve(address);
TS

# errors PAGES: the files that do not compile in an app of so many pages, with the code of the error.
errors() {
  rm -rf src/routes/*
  echo 'a page' >src/routes/+page.svelte
  for ((page = 2; page <= $1; page++)); do
    mkdir "src/routes/page-$page"
    echo 'a page' >"src/routes/page-$page/+page.svelte"
  done
  npx svelte-kit sync >/dev/null 2>&1
  { npx tsc --noEmit -p . || true; } | sed -En 's/^src\/([a-z]+)\.ts.*error (TS[0-9]+).*/\1 \2/p' |
    paste -sd, | sed 's/,/, /g'
}
same=true
expect() {
  local got
  got=$(errors "$1")
  echo "$1 pages: ${got:-no error}"
  [ "$got" = "$2" ] || same=false
}
expect 8 ''
expect 9 'whole TS2345'
expect 25 'whole TS2345'
expect 26 'bare TS2345, whole TS2345'
if $same; then
  echo 'ok: eight pages with search and hash, 25 without'
else
  echo 'changed: other numbers of pages'
  exit 1
fi
