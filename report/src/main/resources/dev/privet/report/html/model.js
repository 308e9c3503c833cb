// What the page is about: the inspection, and how its parts are called.

const data = JSON.parse(byId('privet-data').textContent);
const LEVELS = ['error', 'warning', 'note', 'none'];
const KINDS = {
  log: 'log', console: 'console', exception: 'exception message', response: 'HTTP response', url: 'URL',
  cookie: 'cookie', session: 'session', file: 'file', database: 'database', cache: 'cache', queue: 'queue',
  telemetry: 'telemetry', 'third-party': 'third party', 'internal-service': 'internal service',
};

// The gravest first; within a level, by file and line as they come.
data.findings.sort((a, b) => LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level));

const capital = text => text.charAt(0).toUpperCase() + text.slice(1);
const categoryLabel = key => (data.categories[key] ? capital(data.categories[key].label) : key);
const levelLabel = level => (level === 'none' ? 'observed' : level);

/** Where a finding's data arrives: a key, and words for it. */
function destination(finding) {
  if (!finding.sink) return null;
  const { kind, to } = finding.sink;
  const word = capital(KINDS[kind] || kind);
  return { key: to ? `${kind} ${to}` : kind, label: to ? `${word}: ${to}` : word };
}

/** The code around a finding: its class, or the package of that. */
function code(finding, by) {
  if (!finding.sink) return null;
  const parts = finding.sink.enclosing.split('.');
  const end = parts.findIndex(it => /^[A-Z_$]/.test(it));
  const packageName = (end < 0 ? parts.slice(0, -2) : parts.slice(0, end)).join('.') || '(no package)';
  if (by === 'package') return { key: packageName, label: packageName };
  const names = parts.slice(end < 0 ? -2 : end);
  const className = names.length > 1 ? names.slice(0, -1).join('.') : names[0];
  return { key: end < 0 ? className : `${packageName}.${className}`, label: className };
}

const line = (file, number) => (data.code[file] || {})[number];
const placeText = at => `${data.files[at[0]]}:${at[1]}`;

const byFindingId = new Map(data.findings.map(it => [it.id, it]));

/** All words of a finding, lower case, made when first searched. */
const haystacks = new WeakMap();
function haystack(finding) {
  let text = haystacks.get(finding);
  if (text === undefined) {
    const parts = [finding.id, finding.rule, finding.message, placeText(finding.at), finding.level];
    parts.push(...finding.categories, ...finding.forms, ...finding.promises);
    if (finding.sink) parts.push(finding.sink.kind, finding.sink.method, finding.sink.enclosing, finding.sink.to || '');
    if (finding.suppressed) parts.push('suppressed', finding.suppressed.reason);
    for (const flow of finding.flows) {
      parts.push(flow.origin, placeText(flow.at), flow.category, categoryLabel(flow.category));
    }
    text = parts.join('\n').toLowerCase();
    haystacks.set(finding, text);
  }
  return text;
}
