/** The lines of the page that stay as the build wrote them, gathered so that they are one file of the built site. */
export { FiguresLine } from "./FiguresLine.tsx";
export { FootLine } from "./FootLine.tsx";
