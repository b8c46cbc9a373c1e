// A list of any length of which only the visible part is in the page.

const BEYOND_THE_EDGE = 6; // items kept above and below, so that the Tab key always finds the next one
const MOST_PRINTED = 5000;

/**
 * Items of one height in a scrolling box. The height stands in the style sheet as `--item`, in rem, so that it can
 * differ on a narrow window. `make(item, index)` returns an item's element.
 */
class LongList {
  constructor(box, body, make) {
    Object.assign(this, { box, body, make, items: [], drawn: new Map() });
    box.addEventListener("scroll", () => this.onScroll(), { passive: true });
    box.addEventListener("keydown", (event) => this.onKey(event));
    new ResizeObserver(() => this.draw()).observe(box);
    addEventListener("beforeprint", () => this.printAll(true));
    addEventListener("afterprint", () => this.printAll(false));
  }

  show(items) {
    this.items = items;
    this.drawn.clear();
    this.body.replaceChildren();
    this.box.scrollTop = 0;
    this.draw();
  }

  onScroll() {
    if (this.box.clientHeight === 0) return;
    this.top = this.box.scrollTop;
    this.waiting ??= requestAnimationFrame(() => {
      this.waiting = undefined;
      this.draw();
    });
  }

  draw() {
    if (this.box.clientHeight === 0 || this.printing) return;
    const height = this.itemHeight();
    const top = this.box.scrollTop;
    const first = Math.max(0, Math.floor(top / height) - BEYOND_THE_EDGE);
    const last = Math.min(this.items.length, Math.ceil((top + this.box.clientHeight) / height) + BEYOND_THE_EDGE);
    this.body.style.height = `${this.items.length * height}px`;
    this.drawRange(first, last);
    for (const [index, element] of this.drawn) element.style.transform = `translateY(${index * height}px)`;
  }

  drawRange(first, last) {
    for (const [index, element] of this.drawn) {
      if (index < first || index >= last) {
        element.remove();
        this.drawn.delete(index);
      }
    }
    for (let index = first; index < last; index++) {
      if (this.drawn.has(index)) continue;
      const element = this.make(this.items[index], index);
      this.drawn.set(index, element);
      this.body.insertBefore(element, this.drawn.get(index + 1) ?? null);
    }
  }

  /** Goes back to where the box was scrolled to before it was hidden. */
  restore() {
    this.box.scrollTop = this.top ?? 0;
    this.draw();
  }

  /** Scrolls as little as needed to make the item visible. */
  reveal(index) {
    const height = this.itemHeight();
    const above = index * height;
    const room = this.box.clientHeight - this.body.offsetTop - height;
    if (this.box.scrollTop > above) this.box.scrollTop = above;
    if (this.box.scrollTop < above - room) this.box.scrollTop = above - room;
    this.draw();
  }

  /** Arrow keys, Home and End move the focus from item to item. */
  onKey(event) {
    const focused = [...this.drawn].find(([, element]) => element.contains(document.activeElement));
    if (!focused || event.altKey || event.ctrlKey || event.metaKey) return;
    const last = this.items.length - 1;
    const target = { ArrowDown: focused[0] + 1, ArrowUp: focused[0] - 1, Home: 0, End: last }[event.key];
    if (target === undefined) return;
    event.preventDefault();
    const index = Math.min(last, Math.max(0, target));
    this.reveal(index);
    this.drawn.get(index)?.querySelector("a").focus({ preventScroll: true });
  }

  printAll(printing) {
    if (this.box.clientHeight === 0) return;
    this.printing = printing;
    if (printing) this.drawRange(0, Math.min(this.items.length, MOST_PRINTED));
    else this.draw();
  }

  itemHeight() {
    const rem = parseFloat(getComputedStyle(document.documentElement).fontSize);
    return parseFloat(getComputedStyle(this.body).getPropertyValue("--item")) * rem;
  }
}
