// Draws what Charts/ApexOptions.cs describes. Colours of the house and functions cannot cross as JSON: they are put in here.
import ApexCharts from '../vendor/apexcharts.esm.js';

// A custom property may be a function of the theme (light-dark), so a real element is asked for the colour it comes to.
function colourOf(name, within) {
  const probe = document.createElement('i');
  probe.style.cssText = `display:none;color:var(${name})`;
  within.append(probe);
  const colour = getComputedStyle(probe).color;
  probe.remove();
  const [r, g, b] = colour.match(/\d+(\.\d+)?/g).map(Number);
  return '#' + [r, g, b].map(v => Math.round(v).toString(16).padStart(2, '0')).join('');
}

function figure({ decimals, unit }) {
  const write = new Intl.NumberFormat('en-GB', { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
  return value => {
    if (value == null || !Number.isFinite(value)) return '–';
    const number = write.format(Math.abs(value));
    const sign = value < 0 ? '−' : '';
    return unit === '£' ? `${sign}£${number}` : sign + number + (unit === '%' ? '%' : unit ? ' ' + unit : '');
  };
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
  if (value.$figure) return figure(value.$figure);
  if (value.$texts) return texts(value.$texts);
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, revive(item, within)]));
}

function options(json, within) {
  const result = revive(JSON.parse(json), within);
  const dark = document.documentElement.dataset.theme === 'dark';
  result.theme = { mode: dark ? 'dark' : 'light' };
  return result;
}

export async function create(canvas, json) {
  const place = canvas.querySelector('.drawn');
  let current = json;
  const chart = new ApexCharts(place, options(current, canvas));
  await chart.render();
  canvas.dataset.drawn = '';

  const redraw = () => chart.updateOptions(options(current, canvas), true, false);
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
