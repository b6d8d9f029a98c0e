// Draws what Charts/ApexOptions.cs describes. Colours of the house and functions cannot cross as JSON: they are put in here.
import ApexCharts from '../vendor/apexcharts.esm.js';
import { drawLayers } from './apexLayers.js';

const papers = new Set(['--bg', '--card', '--raised', '--sunk']);

// A custom property may be a function of the theme (light-dark), so a real element is asked for the colour it comes to.
function colourOf(name, within) {
  const probe = document.createElement('i');
  // Under forced colours every ink is the reader's own, and so must the paper be, whatever shade it has else.
  const paper = papers.has(name) && matchMedia('(forced-colors: active)').matches;
  probe.style.cssText = `display:none;color:${paper ? 'Canvas' : `var(${name})`}`;
  within.append(probe);
  const colour = getComputedStyle(probe).color;
  probe.remove();
  const [r, g, b] = colour.match(/\d+(\.\d+)?/g).map(Number);
  return '#' + [r, g, b].map(v => Math.round(v).toString(16).padStart(2, '0')).join('');
}

// Ticks were written by the server; the nearest one is meant, for the library adds its own rounding.
function texts(pairs) {
  return value => pairs.reduce((best, pair) => Math.abs(pair[0] - value) < Math.abs(best[0] - value) ? pair : best)[1];
}

function revive(value, within) {
  if (Array.isArray(value)) return value.map(item => revive(item, within));
  if (typeof value === 'string') {
    const named = /^var\((--[\w-]+)\)$/.exec(value);
    return named ? colourOf(named[1], within) : value;
  }
  if (value === null || typeof value !== 'object') return value;
  if (value.$texts) return texts(value.$texts);
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, revive(item, within)]));
}

// What stands under the pointer, as elements: nothing a partner wrote is read as markup.
function tooltip({ title, rows, remarks }) {
  const add = (parent, tag, className, text = '') => {
    const element = parent.appendChild(document.createElement(tag));
    element.className = className;
    element.textContent = text;
    return element;
  };
  const whole = document.createElement('div');
  add(whole, 'div', 'apexcharts-tooltip-title', title);
  const figures = add(whole, 'div', 'reading');
  for (const [name, figure] of rows) {
    add(figures, 'span', 'reading-name', name);
    add(figures, 'span', 'reading-figure', figure);
  }
  for (const remark of remarks) add(whole, 'div', 'reading-remark', remark);
  return whole;
}

export async function create(canvas, json) {
  const place = canvas.querySelector('.drawn');
  let layers, reading;

  const read = text => {
    const { layers: extra, reading: words, ...options } = revive(JSON.parse(text), canvas);
    [layers, reading] = [extra, words];
    options.theme = { mode: document.documentElement.dataset.theme === 'dark' ? 'dark' : 'light' };
    options.tooltip.custom = ({ dataPointIndex }) => tooltip(reading[dataPointIndex]);
    // The library draws afresh at every new size, and takes what was added along.
    options.chart.events = { mounted: addLayers, updated: addLayers };
    return options;
  };
  const addLayers = chart => drawLayers(chart.el, chart.w.globals, layers, name => colourOf(name, canvas));

  let current = json;
  const chart = new ApexCharts(place, read(current));
  await chart.render();
  canvas.dataset.drawn = '';

  const redraw = async () => {
    await chart.updateOptions(read(current), true, false);
    // It skips what it takes for no change, and the layers may have changed alone.
    addLayers(chart);
  };
  document.addEventListener('lsp-theme', redraw);

  return {
    update: async changed => { current = changed; await redraw(); },
    png: async name => {
      const { imgURI } = await chart.dataURI({ scale: 2 });
      const link = document.createElement('a');
      link.href = imgURI;
      link.download = name;
      link.click();
    },
    dispose: () => {
      document.removeEventListener('lsp-theme', redraw);
      chart.destroy();
      delete canvas.dataset.drawn;
    },
  };
}
