/** A link that saves a text made in the page as a file. Nothing is asked of the network. */
import { useEffect, useState } from "react";

/** `name` is the file's; the link is there as soon as the file is. */
export function DownloadLink({
  text,
  name,
  type,
  label,
}: {
  text: string;
  name: string;
  type: string;
  label: string;
}) {
  const [address, setAddress] = useState<string | null>(null);
  useEffect(() => {
    const made = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [text, type]);
  if (address === null) return null;
  return (
    <a className="button button-small" href={address} download={name}>
      {label}
    </a>
  );
}
