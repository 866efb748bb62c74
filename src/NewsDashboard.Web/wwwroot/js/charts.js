// Downloads that never leave the browser: an image drawn by Plotly, or text that the page already shows.

/** Draws the chart anew with its title and its source above it, and saves it. */
export async function saveImage(id, format, name, title, source) {
  const chart = document.getElementById(id);
  const head = 64;
  const width = Math.max(chart.offsetWidth, 640);
  const height = chart.offsetHeight + head;
  const font = chart.layout.font ?? {};
  const margin = chart.layout.margin ?? {};
  const layout = {
    ...chart.layout,
    width,
    height,
    autosize: false,
    title: {
      text: title, x: 0, xref: "container", xanchor: "left", y: 1, yref: "container", yanchor: "top", pad: { l: 12, t: 12 },
      font: { ...font, size: 16 },
      subtitle: { text: source, font: { ...font, size: 12 } },
    },
    margin: { ...margin, t: (margin.t ?? 8) + head },
  };
  await window.Plotly.downloadImage({ data: chart.data, layout, config: { ...chart._context, responsive: false } },
    { format, width, height, scale: format === "png" ? 2 : 1, filename: name });
}

export function saveText(name, text, type) {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10000);
}
