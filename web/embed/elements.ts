type Child = Node | string | number | boolean | null | undefined | readonly Child[];
type Properties = Readonly<Record<string, unknown>> & { readonly children?: Child };

/** Makes the element that a piece of JSX describes. Nothing is read as HTML, so no page's policy minds. */
export function jsx(type: string | ((properties: Properties) => Child), properties: Properties): Child {
  if (typeof type === "function") return type(properties);
  const element = document.createElement(type);
  for (const [name, value] of Object.entries(properties)) {
    if (name === "children" || value === undefined || value === null || value === false) continue;
    if (typeof value === "function") element.addEventListener(name.slice(2).toLowerCase(), value as EventListener);
    else element.setAttribute(name, value === true ? "" : String(value));
  }
  element.append(...nodesOf(properties.children));
  return element;
}

export { jsx as jsxs };

/** Several pieces side by side. */
export function Fragment({ children }: Properties): Child {
  return children;
}

/** What can be put into an element, of whatever a piece of JSX comes to. */
export function nodesOf(child: Child): (Node | string)[] {
  if (child === null || child === undefined || typeof child === "boolean") return [];
  if (child instanceof Node) return [child];
  return typeof child === "object" ? child.flatMap(nodesOf) : [String(child)];
}
