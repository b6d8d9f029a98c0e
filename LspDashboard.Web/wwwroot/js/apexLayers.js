// Draws what Charts/ApexLayers.cs describes into a chart of ApexCharts: into its own SVG, so that it is saved as a picture with it.
const SVG = 'http://www.w3.org/2000/svg';
const SIDE = 1000;

function add(parent, tag, attributes, text) {
  const element = parent.appendChild(document.createElementNS(SVG, tag));
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  if (text) element.textContent = text;
  return element;
}

function addPath(parent, { d, fill, opacity, stroke, width, dashes }) {
  add(parent, 'path', {
    d, fill, 'fill-opacity': opacity, stroke, 'stroke-width': width, 'stroke-dasharray': dashes || 'none',
    'stroke-linejoin': 'round', 'stroke-linecap': 'round', 'vector-effect': 'non-scaling-stroke',
  });
}

export function drawLayers(place, { gridWidth, gridHeight }, { strip, forecastFrom, bands, lines, marks, notes }, colourOf) {
  const inner = place.querySelector('.apexcharts-inner');
  if (!inner) return;
  inner.querySelectorAll('.lsp-layer').forEach(layer => layer.remove());

  const x = share => share / SIDE * gridWidth;
  const y = share => share / SIDE * gridHeight;
  const group = () => add(inner, 'g', { class: 'lsp-layer', 'pointer-events': 'none' });
  const box = (parent, overflow) => add(parent, 'svg', { viewBox: `0 0 ${SIDE} ${SIDE}`, preserveAspectRatio: 'none', width: gridWidth, height: gridHeight, overflow });

  // Ground below the grid's lines, bands and limits below the library's lines, marks and words above.
  const ground = group();
  inner.prepend(ground);
  if (forecastFrom != null)
    add(ground, 'rect', { class: 'lsp-ground', x: x(forecastFrom), y: 0, width: gridWidth - x(forecastFrom), height: gridHeight, fill: colourOf('--sunk') });

  const below = group();
  inner.querySelector('.apexcharts-plot-series, .apexcharts-line-series, .apexcharts-rangearea-series')?.before(below);
  const clipped = box(below, 'hidden');
  bands.forEach(band => addPath(clipped, band));
  const open = box(below, 'visible');
  lines.forEach(line => addPath(open, line));

  const above = group();
  const inWords = notes.inWords && place.clientWidth >= notes.wideFrom;
  notes.placed.forEach(note => addNote(below, above, note, inWords, { at: x(note.x), gridHeight, strip, rowHeight: notes.rowHeight, colourOf }));

  for (const { x: across, y: down, lift, parts } of marks) {
    const mark = add(above, 'g', { class: 'lsp-mark', transform: `translate(${x(across)} ${y(down) - lift})` });
    // The line stops short of a mark that stands on it.
    if (lift === 0) add(mark, 'circle', { r: 8.5, fill: colourOf('--card') });
    const shape = add(mark, 'g', { transform: 'translate(-7.5 -7.5) scale(.9375)' });
    parts.forEach(part => addPath(shape, part));
  }
}

function addNote(below, above, { words, number, wide, narrow, isForecast }, inWords, { at, gridHeight, strip, rowHeight, colourOf }) {
  const { row, before } = inWords ? wide : narrow;
  const top = row * rowHeight - strip;
  add(below, 'path', {
    class: 'lsp-note-line', d: `M${at} ${top}V${gridHeight}`, fill: 'none',
    stroke: colourOf('--edge'), 'stroke-width': 1, 'stroke-dasharray': isForecast ? '3 3' : 'none',
  });
  const text = { class: 'lsp-note', fill: colourOf('--ink'), 'font-size': 12, 'font-family': 'inherit' };
  if (inWords || isForecast) {
    add(above, 'text', { ...text, x: at + (before ? -5 : 5), y: top + 12, 'text-anchor': before ? 'end' : 'start' }, words);
    return;
  }
  add(above, 'rect', { x: at - 8.5, y: top, width: 17, height: 16, rx: 8, fill: colourOf('--card'), stroke: colourOf('--edge') });
  add(above, 'text', { ...text, x: at, y: top + 12, 'text-anchor': 'middle', 'font-size': 11, 'font-weight': 600 }, String(number));
}
