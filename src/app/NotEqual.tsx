/** The sign of a disagreement, drawn so that it looks the same in every font and both directions. */
export function NotEqual() {
  return (
    <svg className="not-equal" viewBox="0 0 16 16" aria-hidden="true">
      <path d="M2.5 6h11M2.5 10.5h11M10.75 2.5l-5.5 11.5" />
    </svg>
  );
}
