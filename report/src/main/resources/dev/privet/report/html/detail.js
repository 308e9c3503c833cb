// One finding, opened: the code, the ways that lead there, the remedy.

const badge = level => el('span', { class: `badge ${level}` }, levelLabel(level));

/** A stretch of a line in which the columns of a place are marked. */
function marked(text, at, number) {
  const from = number === at[1] ? at[2] - 1 : 0;
  const to = number === at[3] ? at[4] - 1 : text.length;
  if (number < at[1] || number > at[3] || from >= text.length || to <= from) return [text];
  return [text.slice(0, from), el('mark', {}, text.slice(from, to)), text.slice(to)];
}

/** The lines around a place, as far as the report carries them. */
function excerpt(at, around) {
  const rows = [];
  for (let number = Math.max(1, at[1] - around); number <= at[1] + around; number++) {
    const text = line(at[0], number);
    if (text === undefined) continue;
    rows.push(el('span', { class: number === at[1] ? 'row here' : 'row' },
      el('span', { class: 'no', 'aria-hidden': 'true' }, number), el('span', { class: 'src', dir: 'ltr' }, marked(text, at, number), document.createTextNode('\n'))));
  }
  if (rows.length === 0) return el('p', { class: 'empty' }, 'The source could not be read when the report was written.');
  return el('pre', { class: 'code', tabindex: 0, role: 'group', 'aria-label': `Code at ${plain(placeText(at))}` }, el('code', {}, rows));
}

// The other kinds say in their text what they are.
const STEP_WORDS = { source: 'from ' };

/** The stations of one flow, of which one is looked at. */
function steps(flow) {
  let current = flow.steps.length - 1;
  const view = el('div', { class: 'step-code', 'aria-live': 'polite' });
  const items = flow.steps.map((step, index) =>
    el('li', {}, el('button', { type: 'button', class: 'step', onclick: () => go(index) },
      el('span', { class: 'step-kind' }, STEP_WORDS[step[0]] || ''),
      foreign(step[1], { class: 'step-text' }), ' ', foreign(placeText(step.slice(2)), { class: 'place' }))));
  const back = el('button', { type: 'button', class: 'quiet', onclick: () => go(current - 1) }, 'Previous step');
  const next = el('button', { type: 'button', class: 'quiet', onclick: () => go(current + 1) }, 'Next step');
  function go(index) {
    current = Math.max(0, Math.min(flow.steps.length - 1, index));
    items.forEach((item, i) => {
      item.className = i === current ? 'current' : '';
      if (i === current) item.firstChild.setAttribute('aria-current', 'step');
      else item.firstChild.removeAttribute('aria-current');
    });
    back.disabled = current === 0;
    next.disabled = current === flow.steps.length - 1;
    const at = flow.steps[current].slice(2);
    view.replaceChildren(el('p', { class: 'step-head' }, `Step ${current + 1} of ${flow.steps.length}: `, foreign(placeText(at))), excerpt(at, 1));
  }
  const list = el('ol', {
    class: 'steps',
    onkeydown: event => {
      const move = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      if (!move) return;
      event.preventDefault();
      go(current + move);
      items[current].firstChild.focus();
    },
  }, items);
  go(0);
  return el('div', { class: 'way' }, list, el('div', { class: 'step-tools' }, back, next), view);
}

function flowWords(flow) {
  const doubt = flow.confidence === 'high' ? '' : `, ${flow.confidence} confidence`;
  return `${categoryLabel(flow.category)} (${flow.form.replace('-', ' ')}) from ${flow.origin}${doubt}`;
}

/** The ways that lead to a finding, one of them shown. */
function ways(finding) {
  const box = el('div', { class: 'ways' });
  const show = index => {
    const flow = finding.flows[index];
    const why = el('p', { class: 'why' }, 'Personal data because of ', foreign(flow.evidence), flow.unmodelled ? '; it passes a call that no model describes' : '', '.');
    box.replaceChildren(el('p', { class: 'flow-name' }, foreign(flowWords(flow))), why, flow.steps.length ? steps(flow) : '');
  };
  const first = wanted.finding === finding.id ? Math.min(wanted.flow, finding.flows.length - 1) : 0;
  show(first);
  if (finding.flows.length === 1) return [el('h4', {}, 'How it gets there'), box];
  const select = el('select', {
    onchange: () => {
      show(select.selectedIndex);
      Object.assign(wanted, { finding: finding.id, flow: select.selectedIndex });
      remember();
    },
  }, finding.flows.map((it, index) => el('option', { value: index, selected: index === first }, plain(flowWords(it)))));
  const more = finding.allFlows > finding.flows.length ? el('p', { class: 'hint' }, `${count(finding.allFlows - finding.flows.length, 'more flow')} in the JSON report.`) : '';
  return [el('h4', {}, 'How it gets there'), el('p', {}, el('label', {}, `One of ${finding.flows.length} ways `, select)), box, more];
}

/** A clause by its name, which leads to its row in the ledger where that has one. */
function promiseLink(clause) {
  const row = [...document.querySelectorAll('.promise')].find(it => it.dataset.clause === plain(clause));
  const name = foreign(clause, { class: 'clause-name' });
  return row ? el('a', { href: `#${row.id}`, class: 'clause-link', onclick: () => { row.hidden = false; row.querySelector('details').open = true; } }, name) : name;
}

function detail(finding) {
  const rule = data.rules[finding.rule] || { summary: '', cwe: [], gdpr: [] };
  const facts = [
    ['Rule', `${finding.rule}: ${rule.summary}`],
    ['Data', finding.categories.join(', ')],
    ['Form', finding.forms.map(it => it.replace('-', ' ')).join(', ')],
    ['Arrives at', finding.sink ? finding.sink.method : ''],
    ['Clauses', finding.promises.map(clause => promiseLink(clause))],
    ['Confidence', finding.confidence],
    ['Serves', [...rule.gdpr.map(it => `GDPR Art. ${it}`), ...rule.cwe.map(it => `CWE-${it}`)].join(', ')],
    ['Suppressed', finding.suppressed ? `${finding.suppressed.reason}${finding.suppressed.until ? `, until ${finding.suppressed.until}` : ''}` : ''],
    ['Id', finding.id],
  ].filter(it => it[1].length);
  const link = `#?finding=${finding.id}`;
  return el('div', { class: 'detail', id: `d-${finding.id}` },
    excerpt(finding.caret, 3),
    finding.fix ? el('p', { class: 'fix' }, el('strong', {}, 'What to do: '), finding.fix) : '',
    finding.flows.length ? ways(finding) : '',
    el('dl', { class: 'facts' }, facts.map(it => el('div', {}, el('dt', {}, it[0]), el('dd', {}, Array.isArray(it[1]) ? it[1] : foreign(it[1]))))),
    el('p', { class: 'links' }, el('a', { href: link, class: 'permalink' }, 'Link to this finding')));
}
