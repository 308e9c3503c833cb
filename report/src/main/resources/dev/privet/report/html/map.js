// The map: data on the left, code in the middle, destinations on the right. Ribbons are findings.

const SIDES = ['data', 'code', 'to'];
const SIDE_NAMES = { data: 'Data', code: 'Code', to: 'Where it goes' };
const FIRST_NODES = 18;
const shownNodes = { data: FIRST_NODES, code: FIRST_NODES, to: FIRST_NODES };

function graver(a, b) {
  return LEVELS.indexOf(a) <= LEVELS.indexOf(b) ? a : b;
}

/** One row for each finding and category: the three stations, and the level. */
function journeys(findings) {
  const rows = [];
  for (const finding of findings) {
    const to = destination(finding);
    if (!to) continue;
    const through = code(finding, wanted.by);
    for (const category of finding.categories) {
      rows.push({ data: { key: category, label: categoryLabel(category) }, code: through, to, level: finding.level, finding });
    }
  }
  return rows;
}

/** The busiest stations of a side; the rest becomes one that says how many they are. */
function stations(rows, side) {
  const all = d3.rollups(rows, it => it.length, it => it[side].key).sort((a, b) => d3.descending(a[1], b[1]) || d3.ascending(a[0], b[0]));
  const kept = all.length <= shownNodes[side] + 1 ? all : all.slice(0, shownNodes[side]);
  const names = new Set(kept.map(it => it[0]));
  if (wanted[side]) names.add(wanted[side]);
  const rest = all.length - kept.length;
  return { names, rest };
}

function graph(rows) {
  const sides = Object.fromEntries(SIDES.map(side => [side, stations(rows, side)]));
  const nodes = new Map();
  const links = new Map();
  const station = (row, side) => {
    const kept = sides[side].names.has(row[side].key);
    const key = kept ? row[side].key : '';
    const id = `${side} ${kept ? '=' + key : '+'}`;
    let node = nodes.get(id);
    if (!node) {
      node = { id, side, key, label: kept ? row[side].label : `${sides[side].rest} more …`, findings: new Set(), level: 'none', column: SIDES.indexOf(side) };
      nodes.set(id, node);
    }
    node.findings.add(row.finding);
    node.level = graver(node.level, row.level);
    return id;
  };
  const link = (source, target, row) => {
    const id = `${source}\n${target}`;
    let it = links.get(id);
    if (!it) {
      it = { source, target, value: 0, level: 'none', chosen: 0 };
      links.set(id, it);
    }
    it.value += 1;
    it.level = graver(it.level, row.level);
    if (onMap(row.finding) && (!wanted.data || row.data.key === wanted.data)) it.chosen += 1;
  };
  for (const row of rows) {
    const ids = SIDES.map(side => station(row, side));
    link(ids[0], ids[1], row);
    link(ids[1], ids[2], row);
  }
  return { nodes: [...nodes.values()], links: [...links.values()] };
}

function choose(node) {
  if (!node.key) {
    shownNodes[node.side] += 4 * FIRST_NODES;
    listeners.forEach(it => it());
    return;
  }
  want({ [node.side]: wanted[node.side] === node.key ? '' : node.key });
}

function drawMap(findings) {
  const holder = byId('map-picture');
  const rows = journeys(findings);
  byId('map-clear').hidden = !SIDES.some(side => wanted[side]);
  byId('map-by').value = wanted.by;
  const focused = holder.contains(document.activeElement) ? document.activeElement.getAttribute('data-id') : null;
  holder.replaceChildren();
  if (rows.length === 0) {
    holder.append(el('p', { class: 'empty' }, 'No flow is left to draw. The filters below also hold for the map.'));
    drawTable([]);
    return;
  }
  const { nodes, links } = graph(rows);
  const most = d3.max(d3.rollups(nodes, it => it.length, it => it.side), it => it[1]);
  const width = Math.max(720, holder.clientWidth - 2);
  const height = Math.max(160, most * 32 + 60);
  const labels = Math.min(240, width * 0.24);
  d3.sankey()
    .nodeId(it => it.id)
    .nodeAlign(it => it.column)
    .nodeWidth(10)
    .nodePadding(Math.min(16, (height - 60) / (most + 1)))
    .nodeSort((a, b) => (!a.key) - (!b.key) || LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level) || d3.ascending(a.label, b.label))
    .extent([[labels, 34], [width - labels, height - 14]])({ nodes, links });
  const svg = d3.create('svg').attr('viewBox', `0 0 ${width} ${height}`).attr('width', width).attr('height', height)
    .attr('role', 'group').attr('aria-label', 'Flows from data through code to where they arrive');
  const chosen = SIDES.some(side => wanted[side]);
  svg.append('g').attr('aria-hidden', 'true').selectAll('text').data(SIDES).join('text')
    .attr('class', 'column').attr('y', 16)
    .attr('x', it => [labels + 10, width / 2, width - labels - 10][SIDES.indexOf(it)])
    .attr('text-anchor', it => ({ data: 'end', code: 'middle', to: 'start' })[it])
    .text(it => SIDE_NAMES[it]);
  svg.append('g').attr('class', 'ribbons').selectAll('path').data(links).join('path')
    .attr('class', it => `ribbon ${it.level}${chosen ? (it.chosen ? ' chosen' : ' faded') : ''}`)
    .attr('d', d3.sankeyLinkHorizontal())
    .attr('stroke-width', it => Math.max(1.5, it.width))
    .on('click', (event, it) => want(Object.fromEntries([it.source, it.target].filter(end => end.key).map(end => [end.side, end.key]))))
    .append('title').text(it => plain(`${it.source.label} → ${it.target.label}: ${count(it.value, 'flow')}, up to ${levelLabel(it.level)}`));
  const node = svg.append('g').selectAll('g').data(nodes).join('g')
    .attr('class', it => `station ${it.level}${wanted[it.side] && wanted[it.side] === it.key ? ' selected' : ''}`)
    .attr('data-id', it => it.id)
    .attr('data-side', it => it.side)
    .attr('role', 'button').attr('tabindex', 0)
    .attr('aria-pressed', it => (it.key ? String(wanted[it.side] === it.key) : null))
    .attr('aria-label', it => plain(`${SIDE_NAMES[it.side]}: ${it.label}, ${count(it.findings.size, 'finding')}, up to ${levelLabel(it.level)}`))
    .on('click', (event, it) => choose(it))
    .on('keydown', (event, it) => {
      if (event.key === 'Enter' || event.key === ' ') {
        event.preventDefault();
        choose(it);
      }
    });
  node.append('rect').attr('class', 'bar').attr('x', it => it.x0).attr('y', it => it.y0)
    .attr('width', it => it.x1 - it.x0).attr('height', it => Math.max(3, it.y1 - it.y0)).attr('rx', 2);
  const text = node.append('text').attr('dy', '0.35em')
    .attr('y', it => (it.y0 + it.y1) / 2)
    .attr('x', it => ({ data: it.x0 - 8, code: it.x1 + 8, to: it.x1 + 8 })[it.side])
    .attr('text-anchor', it => (it.side === 'data' ? 'end' : 'start'))
    .attr('direction', 'ltr')
    .text(it => shortened(plain(it.label), it.side === 'code' ? (width / 2 - labels) / 7.6 : labels / 7.2 - 5));
  text.append('tspan').attr('class', 'count').attr('dx', 6).text(it => it.findings.size);
  node.append('title').text(it => plain(it.key || it.label));
  holder.append(svg.node());
  if (focused) {
    const again = [...holder.querySelectorAll('[data-id]')].find(it => it.getAttribute('data-id') === focused);
    if (again) again.focus({ preventScroll: true });
  }
  drawTable(rows);
}

/** The end of a name tells more than its beginning: a class, a last part of a package. */
function shortened(text, most) {
  const letters = [...text];
  return letters.length <= most ? text : '…' + letters.slice(letters.length - Math.max(4, Math.floor(most) - 1)).join('');
}

let tableRows = [];

function drawTable(rows) {
  tableRows = rows;
  if (byId('map-table').open) fillTable();
}

function fillTable() {
  const groups = d3.rollups(
    tableRows.filter(it => onMap(it.finding)),
    it => ({ number: it.length, level: it.map(row => row.level).reduce(graver) }),
    it => it.data.label, it => it.code.key, it => it.to.label);
  const lines = groups.flatMap(([a, codes]) => codes.flatMap(([b, ends]) => ends.map(([c, sum]) => [a, b, c, sum])))
    .sort((a, b) => LEVELS.indexOf(a[3].level) - LEVELS.indexOf(b[3].level) || b[3].number - a[3].number).slice(0, 1000);
  byId('map-table').querySelector('div').replaceChildren(
    el('table', {},
      el('thead', {}, el('tr', {}, ['Data', 'Code', 'Where it goes', 'Findings', 'Level'].map(it => el('th', { scope: 'col' }, it)))),
      el('tbody', {}, lines.map(it => el('tr', {},
        el('td', {}, foreign(it[0])), el('td', {}, foreign(it[1])), el('td', {}, foreign(it[2])),
        el('td', { class: 'number' }, it[3].number), el('td', {}, badge(it[3].level)))))));
}
