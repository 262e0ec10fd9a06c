/** The page's own style sheet: light and dark, screen and paper. No part of it comes from a report. */
export const STYLE = `
:root { color-scheme: light dark; --ink: #1c2024; --soft: #5b6470; --line: #d9dde2; --paper: #fff;
  --observation: #0b6b3a; --observation-fill: #d8f3e2; --repeat: #3d5c00; --repeat-fill: #e9f2cf;
  --statement: #1b4f9c; --statement-fill: #dce9fb; --ignored: #6a6f76; --ignored-fill: #eceef0;
  --near: #a33a00; --headline: #b07a00; }
@media (prefers-color-scheme: dark) { :root { --ink: #e7eaee; --soft: #a3acb8; --line: #3a4048; --paper: #15181c;
  --observation: #7fe0a8; --observation-fill: #143a26; --repeat: #c3dc7d; --repeat-fill: #2c3613;
  --statement: #9cc4ff; --statement-fill: #172f52; --ignored: #a8aeb6; --ignored-fill: #2a2f35;
  --near: #ff9d66; --headline: #e0b04a; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 84rem; padding: 1rem 1.25rem 4rem; background: var(--paper); color: var(--ink);
  font: 1rem/1.8 system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif; }
h1 { font-size: 1.5rem; line-height: 1.3; margin: 0.5rem 0; }
h2 { font-size: 1.125rem; margin: 2rem 0 0.5rem; }
.about, .notes, nav, caption { color: var(--soft); font-size: 0.875rem; line-height: 1.6; }
.about { margin: 0; }
nav ol { display: flex; flex-wrap: wrap; gap: 0 1.25rem; list-style: none; margin: 0.5rem 0; padding: 0; }
a { color: inherit; }
:focus-visible { outline: 3px solid var(--near); outline-offset: 1px; }
.skip { position: absolute; left: -99rem; }
.skip:focus { left: 1rem; background: var(--paper); padding: 0.25rem 0.75rem; z-index: 2; }
fieldset { position: sticky; top: 0; z-index: 1; display: flex; flex-wrap: wrap; gap: 0.25rem 1rem; margin: 1rem 0;
  padding: 0.5rem 0.75rem; border: 1px solid var(--line); background: var(--paper); }
legend { color: var(--soft); font-size: 0.875rem; }
label { display: inline-flex; gap: 0.35rem; align-items: baseline; min-height: 1.75rem; cursor: pointer; }
table { border-collapse: collapse; width: 100%; font-size: 0.875rem; line-height: 1.5; }
caption { text-align: left; }
th, td { border-top: 1px solid var(--line); padding: 0.2rem 0.5rem; text-align: left; vertical-align: top; }
th[scope="row"] { font-weight: normal; }
td:empty::after { content: "—"; color: var(--soft); }
.block { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 24rem); gap: 0 1.5rem;
  border-top: 1px solid var(--line); padding: 0.4rem 0 0.4rem 0.75rem; border-left: 4px solid transparent; }
.block.headline { border: 2px solid var(--headline); border-left-width: 4px; }
[id] { scroll-margin-top: 6rem; }
.block p { margin: 0; align-self: start; white-space: pre-wrap; overflow-wrap: anywhere; }
.notes { margin: 0; padding: 0; list-style: none; }
.notes li { padding-left: 0.5rem; border-left: 3px solid var(--line); margin: 0.15rem 0; }
.notes li > a { font-weight: 600; text-decoration: none; }
.mark { text-decoration: none; border-radius: 0.2rem; padding: 0 0.1rem; }
.mark.observation, .key.observation { background: var(--observation-fill); color: var(--observation); font-weight: 600; }
.mark.repeat, .key.repeat { background: var(--repeat-fill); color: var(--repeat); border-bottom: 2px solid; }
.mark.statement, .key.statement { background: var(--statement-fill); color: var(--statement); border-bottom: 1px dotted; }
.mark.ignored, .key.ignored { background: var(--ignored-fill); color: var(--ignored); border-bottom: 1px dashed; }
.mark.near, .key.near, .mark.unsettled { outline: 2px solid var(--near); outline-offset: -1px; }
.key { padding: 0 0.35rem; border-radius: 0.2rem; }
li.observation { border-color: var(--observation); } li.repeat { border-color: var(--repeat); }
li.statement { border-color: var(--statement); } li.near { border-color: var(--near); }
:target { background: var(--headline); color: var(--paper); }
body:has(#show-observation:checked) .block:not(.has-observation), body:has(#show-near:checked) .block:not(.has-near),
body:has(#show-statement:checked) .block:not(.has-statement), body:has(#show-ignored:checked) .block:not(.has-ignored)
  { display: none; }
body:has(#show-observation:checked) .notes li:not(.observation, .repeat), body:has(#show-near:checked) .notes li:not(.near),
body:has(#show-statement:checked) .notes li:not(.statement), body:has(#show-ignored:checked) .notes li:not(.ignored)
  { display: none; }
@media (max-width: 48rem) { .block { grid-template-columns: minmax(0, 1fr); } fieldset { position: static; } }
@media print { :root { --paper: #fff; --ink: #000; } body { max-width: none; font-size: 9pt; padding: 0; }
  fieldset, nav, .skip { display: none; } .block { break-inside: avoid; }
  .mark { print-color-adjust: exact; -webkit-print-color-adjust: exact; } }
`;
