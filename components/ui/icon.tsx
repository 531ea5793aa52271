import type { ComponentProps, ReactNode } from 'react'

const shapes = {
  tick: <path d="m4.5 12.5 5 5 10-11" />,
  cross: <path d="m6 6 12 12M18 6 6 18" />,
  question: (
    <>
      <path d="M8 8.5a4 4 0 1 1 6.2 3.3c-1.4.9-2.2 1.7-2.2 3.2" />
      <path d="M12 19.2v.1" strokeWidth="2.75" />
    </>
  ),
  half: (
    <>
      <circle cx="12" cy="12" r="8" />
      <path d="M12 4a8 8 0 0 1 0 16Z" fill="currentColor" stroke="none" />
    </>
  ),
  right: <path d="M4 12h15m-6-6 6 6-6 6" />,
  left: <path d="M20 12H5m6-6-6 6 6 6" />,
  up: <path d="M12 19V5m-6 6 6-6 6 6" />,
  down: <path d="M12 5v14m-6-6 6 6 6-6" />,
  chevron: <path d="m6 9.5 6 6 6-6" />,
  grip: <path d="M9 6v.1M9 12v.1M9 18v.1M15 6v.1M15 12v.1M15 18v.1" strokeWidth="3" />,
  book: (
    <path d="M12 6.5C10 5 7 4.5 3.5 4.8v13.4c3.5-.3 6.5.2 8.5 1.7m0-13.4c2-1.5 5-2 8.5-1.7v13.4c-3.5-.3-6.5.2-8.5 1.7m0-13.4v13.4" />
  ),
  sun: (
    <>
      <circle cx="12" cy="12" r="4" />
      <path d="M12 2.5v2m0 15v2m9.5-9.5h-2m-15 0h-2m16.2-6.7-1.4 1.4M6.7 17.3l-1.4 1.4m13.4 0-1.4-1.4M6.7 6.7 5.3 5.3" />
    </>
  ),
  moon: <path d="M20 14.2A8.3 8.3 0 0 1 9.8 4a8.3 8.3 0 1 0 10.2 10.2Z" />,
  screen: <path d="M3.5 5h17v11.5h-17ZM9 20.5h6m-3-4v4" />,
  info: (
    <>
      <circle cx="12" cy="12" r="8.5" />
      <path d="M12 11.3v5M12 7.8v.1" />
    </>
  ),
  warning: <path d="M12 4 2.8 19.8h18.4ZM12 10v4.5m0 2.7v.1" />,
  device: <path d="M7 3h10v18H7Zm4 15h2" />,
  spinner: <path d="M12 3.5a8.5 8.5 0 1 1-8.5 8.5" />,
} satisfies Record<string, ReactNode>

export type IconName = keyof typeof shapes

type IconProps = Omit<ComponentProps<'svg'>, 'name'> & { name: IconName; size?: number | undefined }

/** A drawn sign beside a word. It says nothing to a screen reader; the word does. */
export function Icon({ name, size = 20, ...rest }: IconProps) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
      {...rest}
    >
      {shapes[name]}
    </svg>
  )
}
