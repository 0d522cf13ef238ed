let sheet: CSSStyleSheet | undefined;

/** Creates the style sheet on first use, so that the import has no effect. */
export function pretendStyles(): CSSStyleSheet {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(RULES);
  }
  return sheet;
}

const RULES = `
dialog {
  inset: auto 0 0;
  box-sizing: border-box;
  inline-size: min(100%, 420px);
  max-inline-size: none;
  margin: auto auto 0;
  padding: 24px 24px 28px;
  border: 0;
  border-radius: 20px 20px 0 0;
  background: light-dark(#fff, #151a26);
  color: light-dark(#11151f, #eef1f7);
  box-shadow: 0 -12px 48px rgb(0 0 0 / 0.3);
  font: 15px/1.45 system-ui, sans-serif;
}
dialog::backdrop {
  background: rgb(10 13 22 / 0.55);
}
h2 {
  margin: 0 0 14px;
  font-size: max(1.15rem, 18px);
}
p {
  margin: 0;
  color: light-dark(#5a6375, #a3adc0);
}
.amount {
  margin-block: 2px 16px;
  color: inherit;
  font-size: max(1.9rem, 30px);
  font-weight: 650;
  font-variant-numeric: tabular-nums;
}
.card {
  padding: 13px 14px;
  border: 1px solid light-dark(#dfe3ea, #2c3446);
  border-radius: 10px;
  color: inherit;
}
.ship-to {
  margin-block: 14px 6px;
}
select {
  box-sizing: border-box;
  inline-size: 100%;
  min-block-size: 48px;
  padding-inline: 12px;
  border: 1px solid light-dark(#8a93a6, #6b7690);
  border-radius: 10px;
  background: light-dark(#fff, #1c2333);
  color: inherit;
  font: inherit;
}
.problem:not(:empty) {
  margin-block-start: 8px;
  color: light-dark(#b3261e, #ff9d94);
}
button {
  display: block;
  inline-size: 100%;
  min-block-size: 48px;
  margin-block-start: 16px;
  border: 0;
  border-radius: 10px;
  background: light-dark(#11151f, #eef1f7);
  color: light-dark(#fff, #11151f);
  font: inherit;
  font-weight: 600;
  cursor: pointer;
}
button:focus-visible,
select:focus-visible {
  outline: 3px solid light-dark(#2346d8, #93a9ff);
  outline-offset: 2px;
}
button:disabled {
  opacity: 0.7;
  cursor: progress;
}
.cancel {
  min-block-size: 44px;
  margin-block-start: 6px;
  background: none;
  color: inherit;
}
.note {
  margin-block-start: 12px;
  font-size: max(0.85rem, 13px);
  text-align: center;
}
@media (min-width: 500px) {
  dialog {
    margin-block-end: auto;
    inset-block-start: 0;
    border-radius: 20px;
  }
}
@media (forced-colors: active) {
  dialog,
  button {
    border: 1px solid;
  }
}`;
