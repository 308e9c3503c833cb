// What the reader wants to see. It lives in the address, so that a link shows the same.

const wanted = { q: '', levels: new Set(), rule: '', category: '', kind: '', data: '', code: '', to: '', by: 'class', finding: '', flow: 0, suppressed: false, known: false };
const usual = () => LEVELS.filter(it => LEVELS.indexOf(it) <= Math.max(2, LEVELS.indexOf(data.least)));
const listeners = [];

const onChange = listener => listeners.push(listener);

/** Takes the state from the address; false when that only names a section. */
function readAddress() {
  const hash = location.hash;
  if (hash && !hash.startsWith('#?')) return false;
  const query = new URLSearchParams(hash.slice(2));
  for (const key of ['q', 'rule', 'category', 'kind', 'data', 'code', 'to', 'finding']) wanted[key] = query.get(key) || '';
  wanted.by = query.get('by') === 'package' ? 'package' : 'class';
  wanted.flow = Math.max(0, Number.parseInt(query.get('flow') || '0', 10) || 0);
  wanted.suppressed = query.get('suppressed') === '1';
  wanted.known = query.get('known') === '1';
  const levels = query.get('levels');
  wanted.levels = new Set(levels === null ? usual() : levels.split(',').filter(it => LEVELS.includes(it)));
  return true;
}

/** The address that shows what is shown, with some of it changed. */
function address(changes = {}) {
  const state = { ...wanted, ...changes };
  const query = new URLSearchParams();
  for (const key of ['q', 'rule', 'category', 'kind', 'data', 'code', 'to', 'finding']) if (state[key]) query.set(key, state[key]);
  if (state.by !== 'class') query.set('by', state.by);
  if (state.finding && state.flow) query.set('flow', state.flow);
  if (state.suppressed) query.set('suppressed', '1');
  if (state.known) query.set('known', '1');
  const levels = LEVELS.filter(it => state.levels.has(it)).join(',');
  if (levels !== usual().join(',')) query.set('levels', levels);
  const text = query.toString();
  return text ? `#?${text}` : '#?';
}

/** Changes what is wanted, and shows it. */
function want(changes) {
  Object.assign(wanted, changes);
  remember();
  listeners.forEach(it => it());
}

/** Writes the state into the address without showing anything anew. */
function remember() {
  try {
    history.replaceState(null, '', address());
  } catch (refused) {
    // Some browsers refuse this for pages from the disk, or when it happens too often: the page works without.
  }
}

/** The findings that the filters let through, those of the map aside. */
function beforeMap() {
  const words = wanted.q.toLowerCase().split(/\s+/).filter(it => it);
  return data.findings.filter(it =>
    wanted.levels.has(it.level)
    && (wanted.suppressed || !it.suppressed)
    && (wanted.known || !it.known)
    && (!wanted.rule || it.rule === wanted.rule)
    && (!wanted.category || it.categories.includes(wanted.category))
    && (!wanted.kind || (it.sink && it.sink.kind === wanted.kind))
    && words.every(word => haystack(it).includes(word)));
}

/** Whether a finding runs through all that was chosen on the map. */
function onMap(finding) {
  if (!wanted.data && !wanted.code && !wanted.to) return true;
  if (!finding.sink) return false;
  return (!wanted.data || finding.categories.includes(wanted.data))
    && (!wanted.code || code(finding, wanted.by).key === wanted.code)
    && (!wanted.to || destination(finding).key === wanted.to);
}
