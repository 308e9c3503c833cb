// The page: brings the parts together.

function options(select, name, entries) {
  select.replaceChildren(el('option', { value: '' }, name), ...entries.map(([value, label]) => el('option', { value }, plain(label))));
}

function setUpFilters() {
  const tally = values => d3.rollups(values, it => it.length, it => it).sort((a, b) => d3.ascending(a[0], b[0]));
  options(byId('rule'), 'any rule', tally(data.findings.map(it => it.rule)).map(([id, n]) => [id, `${id} (${n})`]));
  options(byId('category'), 'any data', tally(data.findings.flatMap(it => it.categories)).map(([key, n]) => [key, `${key} (${n})`]));
  options(byId('kind'), 'any place', tally(data.findings.filter(it => it.sink).map(it => it.sink.kind)).map(([key, n]) => [key, `${KINDS[key] || key} (${n})`]));
  for (const key of ['rule', 'category', 'kind']) byId(key).addEventListener('change', event => want({ [key]: event.target.value }));
  const tallies = new Map(tally(data.findings.filter(it => !it.suppressed && !it.known).map(it => it.level)));
  byId('levels').append(...LEVELS.map(level => el('button', {
    type: 'button', class: `chip ${level}`, 'data-level': level,
    onclick: () => {
      const levels = new Set(wanted.levels);
      if (!levels.delete(level)) levels.add(level);
      want({ levels });
    },
  }, `${levelLabel(level)} ${tallies.get(level) || 0}`)));
  for (const [key, words] of [['suppressed', 'suppressed'], ['known', 'in the baseline']]) {
    const number = data.findings.filter(it => it[key]).length;
    if (number) {
      byId('levels').append(el('button', { type: 'button', class: 'chip suppressed', 'data-level': key, onclick: () => want({ [key]: !wanted[key] }) }, `${words} ${number}`));
    }
  }
  let waiting = 0;
  byId('q').addEventListener('input', event => {
    clearTimeout(waiting);
    waiting = setTimeout(() => want({ q: event.target.value }), 120);
  });
  byId('filters').addEventListener('submit', event => event.preventDefault());
}

function drawFilters() {
  for (const key of ['rule', 'category', 'kind']) byId(key).value = wanted[key];
  if (document.activeElement !== byId('q')) byId('q').value = wanted.q;
  byId('levels').querySelectorAll('button').forEach(it => {
    const level = it.dataset.level;
    it.setAttribute('aria-pressed', String(LEVELS.includes(level) ? wanted.levels.has(level) : wanted[level]));
  });
}

function draw() {
  const findings = beforeMap();
  drawFilters();
  drawMap(findings);
  drawFindings(findings.filter(onMap));
}

function table(heads, rows) {
  return el('div', { class: 'scroll', role: 'region', 'aria-label': heads.join(', '), tabindex: 0 }, el('table', {},
    el('thead', {}, el('tr', {}, heads.map(it => el('th', { scope: 'col' }, it)))),
    el('tbody', {}, rows.map(cells => el('tr', {}, cells.map(it => el('td', {}, it instanceof Node ? it : foreign(String(it)))))))));
}

/** A group that makes its content when it is opened. */
function group(summary, content) {
  const box = el('details', { class: 'group' }, el('summary', {}, summary));
  box.addEventListener('toggle', () => {
    if (box.open && box.children.length === 1) box.append(content());
  });
  return box;
}

function drawInventory() {
  const groups = d3.groups(data.data, it => it.category).sort((a, b) => d3.ascending(a[0], b[0]));
  byId('inventory').append(groups.length === 0 ? el('p', { class: 'empty' }, 'No declaration of personal data was recognised.') : '',
    ...groups.map(([key, items]) => group(
      [foreign(categoryLabel(key)), ' ', el('code', {}, key), ` ${count(items.length, 'declaration')}`],
      () => table(['Declaration', 'Kind', 'Because of', 'Confidence', 'Place'],
        items.slice(0, 2000).map(it => [it.declaration, it.kind, it.evidence, it.confidence, placeText(it.at)])))));
}

function drawGaps() {
  const parts = [];
  if (data.gaps.length) {
    parts.push(group(`${count(data.gaps.length, 'call')} that nothing is known of, reached by personal data`,
      () => table(['Subject', 'Why', 'Times', 'Data', 'First place'],
        data.gaps.slice(0, 2000).map(it => [it.subject, it.kind, it.occurrences, it.categories.join(', '), placeText(it.at)]))));
  }
  if (data.problems.length) {
    parts.push(group(`${count(data.problems.length, 'problem')} met while reading the code`,
      () => table(['Problem', 'Kind', 'Place'], data.problems.slice(0, 2000).map(it => [it.message, it.kind, it.at ? placeText(it.at) : '']))));
  }
  byId('gaps').append(...(parts.length ? parts : [el('p', { class: 'empty' }, 'Everything was analysed.')]));
}

function setUpVerdicts() {
  const chips = byId('verdicts');
  if (!chips) return;
  chips.addEventListener('click', event => {
    const chip = event.target.closest('button');
    if (!chip) return;
    const on = chip.getAttribute('aria-pressed') !== 'true';
    chip.setAttribute('aria-pressed', String(on));
    document.querySelectorAll('.promise').forEach(it => {
      if (it.dataset.verdict === chip.dataset.verdict) it.hidden = !on;
    });
  });
}

function setUpTheme() {
  const themes = ['automatic', 'light', 'dark'];
  byId('theme').addEventListener('click', () => {
    const now = document.documentElement.dataset.theme || 'automatic';
    const next = themes[(themes.indexOf(now) + 1) % themes.length];
    if (next === 'automatic') delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = next;
    byId('theme').textContent = `Theme: ${next}`;
  });
}

setUpFilters();
setUpVerdicts();
setUpTheme();
onChange(draw);
byId('more').addEventListener('click', showMore);
byId('map-clear').addEventListener('click', () => want({ data: '', code: '', to: '' }));
byId('map-by').addEventListener('change', event => want({ by: event.target.value, code: '' }));
byId('map-table').addEventListener('toggle', () => { if (byId('map-table').open) fillTable(); });
window.addEventListener('hashchange', () => { if (readAddress()) { draw(); openLinked(); } });
window.addEventListener('beforeprint', beforePrint);
window.addEventListener('afterprint', () => drawFindings(found));
let resized = 0;
window.addEventListener('resize', () => {
  clearTimeout(resized);
  resized = setTimeout(() => drawMap(beforeMap()), 150);
});
document.addEventListener('keydown', event => {
  if (event.key === '/' && !/^(INPUT|SELECT|TEXTAREA)$/.test(document.activeElement.tagName)) {
    event.preventDefault();
    byId('q').focus();
  }
});
if (!readAddress()) wanted.levels = new Set(usual());
drawInventory();
drawGaps();
draw();
if (wanted.finding) openLinked();
document.documentElement.dataset.ready = 'true';
