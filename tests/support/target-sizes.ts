// How large what one presses is, by the rule of WCAG 2.2, 2.5.8: measured in the page, hit areas included.
import type { Sight } from "./sight.ts";

/** What is too small and too near to something else to press; each as a line that says what and how large. */
export function smallTargets(reader: Pick<Sight, "evaluate">): Promise<string[]> {
  return reader.evaluate(findSmallTargets);
}

/** Runs in the page and stands alone. */
function findSmallTargets(): string[] {
  const least = 24;
  const tolerance = 0.02;
  const pressable = "a[href], button, input, select, textarea, summary, [role=option], [role=slider]";

  /** A pseudo element that is laid over more than the box of its element is pressed like it. */
  function hitArea(element: Element): DOMRect {
    const holder = element instanceof HTMLInputElement ? (element.closest("label") ?? element) : element;
    const box = holder.getBoundingClientRect();
    let [left, top, right, bottom] = [box.left, box.top, box.right, box.bottom];
    for (const pseudo of ["::before", "::after"]) {
      const style = getComputedStyle(element, pseudo);
      const [content, position, events] = [style.content, style.position, style.pointerEvents];
      if (content === "none" || position !== "absolute" || events === "none") continue;
      left = Math.min(left, box.left + Number.parseFloat(style.left));
      top = Math.min(top, box.top + Number.parseFloat(style.top));
      right = Math.max(right, box.right - Number.parseFloat(style.right));
      bottom = Math.max(bottom, box.bottom - Number.parseFloat(style.bottom));
    }
    return new DOMRect(left, top, right - left, bottom - top);
  }

  /** What is inert, not seen, or under something else is not pressed. */
  function isPressed(element: Element): boolean {
    if (element.closest("[inert]") !== null || !element.checkVisibility({ visibilityProperty: true }))
      return false;
    const { left, top, width, height } = hitArea(element);
    if (width < 2 || height < 2 || left + width <= 0 || top + height + window.scrollY <= 0) return false;
    const [x, y] = [left + width / 2, top + height / 2];
    const met = document.elementFromPoint(x, y);
    if (met === null) return true;
    return met.contains(element)
      ? met.closest("label, a, button") !== null || met === element
      : isOf(met, element);
  }
  function isOf(met: Element, element: Element): boolean {
    return element.contains(met) || element.closest("label")?.contains(met) === true;
  }

  /** A link among the words of a sentence is as high as its line. */
  function isInSentence(element: Element): boolean {
    if (getComputedStyle(element).display !== "inline") return false;
    let block = element.parentElement;
    while (block !== null && getComputedStyle(block).display === "inline") block = block.parentElement;
    if (block === null) return false;
    const copy = block.cloneNode(true) as Element;
    for (const other of copy.querySelectorAll("a, button")) other.remove();
    return /\p{L}/u.test(copy.textContent ?? "");
  }

  const targets = [...document.querySelectorAll(pressable)].filter(isPressed).map((element) => {
    const box = hitArea(element);
    const isSmall = box.width < least - tolerance || box.height < least - tolerance;
    return { element, box, isSmall, x: box.left + box.width / 2, y: box.top + box.height / 2 };
  });
  type Found = (typeof targets)[number];
  function touch(a: Found, b: Found): boolean {
    if (b.isSmall && Math.hypot(a.x - b.x, a.y - b.y) < least - tolerance) return true;
    const across = Math.max(b.box.left - a.x, 0, a.x - b.box.right);
    const along = Math.max(b.box.top - a.y, 0, a.y - b.box.bottom);
    return Math.hypot(across, along) < least / 2 - tolerance;
  }
  const told = ({ element, box }: Found) => {
    const name = element.getAttribute("aria-label") ?? element.textContent?.trim() ?? "";
    const size = `${box.width.toFixed(1)}×${box.height.toFixed(1)}`;
    return `${element.localName}.${element.className} "${name.slice(0, 40)}" ${size}`;
  };
  return targets.flatMap((one) => {
    if (!one.isSmall || isInSentence(one.element)) return [];
    const near = targets.find((other) => {
      const isApart = !other.element.contains(one.element) && !one.element.contains(other.element);
      return isApart && touch(one, other);
    });
    return near === undefined ? [] : [`${told(one)} beside ${told(near)}`];
  });
}
