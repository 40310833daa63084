// Every text in sight with its contrast against what lies behind it, as the browser has computed both; those too weak.
() => {
  const parse = text => {
    const [r, g, b, a = 1] = text.match(/[\d.]+/g).map(Number);
    return { r, g, b, a };
  };
  const channel = value => (value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4);
  const light = c => 0.2126 * channel(c.r) + 0.7152 * channel(c.g) + 0.0722 * channel(c.b);
  const over = (top, below) => ({ r: top.r * top.a + below.r * (1 - top.a), g: top.g * top.a + below.g * (1 - top.a), b: top.b * top.a + below.b * (1 - top.a), a: 1 });
  const behind = element => {
    const layers = [];
    for (let e = element; e; e = e.parentElement) {
      const colour = parse(getComputedStyle(e).backgroundColor);
      if (colour.a > 0) layers.push(colour);
      if (colour.a === 1) break;
    }
    return layers.reverse().reduce((below, top) => over(top, below), { r: 255, g: 255, b: 255, a: 1 });
  };
  const weak = [];
  let looked = 0;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    if (!node.data.trim() || !element.checkVisibility() || ["SCRIPT", "STYLE", "OPTION"].includes(element.tagName)) continue;
    const style = getComputedStyle(element);
    const inPicture = element.closest("svg");
    const ground = behind(inPicture ? inPicture.parentElement : element);
    const colour = over(parse(inPicture ? style.fill : style.color), ground);
    const [high, low] = [light(colour), light(ground)].sort((a, b) => b - a);
    const ratio = (high + 0.05) / (low + 0.05);
    const size = parseFloat(style.fontSize);
    const needed = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700) ? 3 : 4.5;
    looked++;
    if (ratio < needed) weak.push(`${ratio.toFixed(2)} ${element.tagName}.${element.className} "${node.data.trim().slice(0, 30)}"`);
  }
  // The edge of a control, the mark of the focus and what a chart is drawn with need 3 : 1 (WCAG 1.4.11).
  const root = name => {
    const probe = document.createElement("i");
    probe.style.color = `var(${name})`;
    document.body.append(probe);
    const colour = parse(getComputedStyle(probe).color);
    probe.remove();
    return colour;
  };
  const bars = ["met-bar", "not-met-bar", "open-bar", "na-bar", "series-1", "series-2", "series-3", "tier-1", "tier-2", "tier-3", "tier-4"];
  for (const name of ["--control", "--focus", ...bars.map(bar => "--" + bar)])
    for (const ground of name === "--control" || name === "--focus" ? ["--card", "--page"] : ["--card"]) {
      const [high, low] = [light(root(name)), light(root(ground))].sort((a, b) => b - a);
      if ((high + 0.05) / (low + 0.05) < 3) weak.push(`${name} on ${ground}`);
    }
  return { looked, weak };
}
