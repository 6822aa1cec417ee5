/**
 * Runs before the first paint, inline and hashed: puts what progress/preferences.ts keeps on
 * <html>, as data-scheme ("system" when nothing is kept), data-text and data-spacing; and as data-track
 * the track that is followed, which home keeps (home/track-choice-element.ts). That data-scheme is there
 * also says that scripts run (see .scripted in base.css). At most 400 bytes.
 */
export const bootScript =
  "{let d=document.documentElement.dataset,g=k=>{try{return localStorage.getItem('quai-'+k)}catch{}}," +
  "s=g('scheme'),t=g('text');d.scheme=/^(light|dark)$/.test(s)?s:'system';if(/^1(15|30)$/.test(t))d.text=t;if(g('spacing')=='wide')d.spacing='wide';if(s=g('track'))d.track=s}";
