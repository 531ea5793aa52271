export const metadata = {
  title: 'Bare',
  description: 'A page with one sentence, to compare with.',
  icons: { icon: 'data:,' },
}

export default function Layout({ children }) {
  return (
    <html lang="en">
      <body>
        <main>{children}</main>
      </body>
    </html>
  )
}
