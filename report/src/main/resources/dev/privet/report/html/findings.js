// The list of findings: a page of it at a time, each opened on request.

const PAGE = 50;
const MOST_PRINTED = 300;
let found = [];
let shown = PAGE;
const opened = new Set();

function item(finding) {
  const open = opened.has(finding.id);
  const article = el('article', { class: `finding ${finding.level}`, id: `f-${finding.id}` });
  const button = el('button', { type: 'button', class: 'opener', 'aria-expanded': String(open), onclick: () => toggle(finding, article) },
    badge(finding.level), ' ', el('span', { class: 'rule' }, finding.rule), ' ',
    foreign(finding.message.replace(/\.$/, ''), { class: 'message' }), ' ',
    finding.known ? el('span', { class: 'badge suppressed' }, 'in the baseline') : '', ' ',
    finding.suppressed ? el('span', { class: 'badge suppressed' }, 'suppressed') : '', ' ',
    foreign(placeText(finding.at), { class: 'place' }));
  article.append(el('h3', {}, button));
  if (open) article.append(detail(finding));
  return article;
}

function toggle(finding, article) {
  const open = !opened.has(finding.id);
  setOpen(finding, article, open);
  Object.assign(wanted, { finding: open ? finding.id : '', flow: 0 });
  remember();
}

function setOpen(finding, article, open) {
  if (open) opened.add(finding.id);
  else opened.delete(finding.id);
  article.querySelector('.opener').setAttribute('aria-expanded', String(open));
  const there = article.querySelector('.detail');
  if (there) there.remove();
  if (open) article.append(detail(finding));
}

function drawFindings(findings) {
  found = findings;
  shown = Math.max(PAGE, Math.min(shown, PAGE));
  const at = wanted.finding ? found.findIndex(it => it.id === wanted.finding) : -1;
  if (at >= shown) shown = at + 1;
  byId('list').replaceChildren(...found.slice(0, shown).map(item));
  const hidden = data.findings.length - found.length;
  byId('status').textContent = found.length === data.findings.length
    ? `${count(found.length, 'finding')}.`
    : `${count(found.length, 'finding')} of ${data.findings.length.toLocaleString('en')}; ${hidden.toLocaleString('en')} hidden by filters.`;
  updateMore();
}

function updateMore() {
  const rest = found.length - shown;
  byId('more').hidden = rest <= 0;
  byId('more').textContent = `Show ${Math.min(rest, PAGE)} more of ${rest.toLocaleString('en')}`;
}

function showMore() {
  const from = shown;
  shown += PAGE;
  byId('list').append(...found.slice(from, shown).map(item));
  updateMore();
  const next = byId('list').children[from];
  if (next) next.querySelector('.opener').focus();
}

/** Opens the finding that the address names, whatever the filters hide. */
function openLinked() {
  const finding = byFindingId.get(wanted.finding);
  if (!finding) return;
  opened.add(finding.id);
  if (!found.includes(finding)) {
    Object.assign(wanted, { q: '', rule: '', category: '', kind: '', data: '', code: '', to: '' });
    wanted.levels.add(finding.level);
    if (finding.suppressed) wanted.suppressed = true;
    if (finding.known) wanted.known = true;
    listeners.forEach(it => it());
  } else {
    drawFindings(found);
  }
  const article = byId(`f-${finding.id}`);
  if (!article) return;
  article.scrollIntoView({ block: 'start' });
  article.querySelector('.opener').focus({ preventScroll: true });
}

/** Paper cannot be clicked: before printing, findings are opened, as many as are sensible. */
function beforePrint() {
  byId('list').replaceChildren(...found.slice(0, MOST_PRINTED).map(it => {
    const article = item(it);
    if (!opened.has(it.id)) article.append(detail(it));
    return article;
  }));
  if (found.length > MOST_PRINTED) {
    byId('list').append(el('p', { class: 'hint' }, `${count(found.length - MOST_PRINTED, 'more finding')} not printed; use the filters.`));
  }
}
