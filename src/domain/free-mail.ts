/** Large consumer mail providers (en, fr, de, es) as of 2026: an address there belongs to a person, not to a company. */
export const freeMailDomains: ReadonlySet<string> = new Set(
  [
    // world
    'gmail.com googlemail.com outlook.com hotmail.com live.com msn.com yahoo.com ymail.com rocketmail.com aol.com aim.com',
    'icloud.com me.com mac.com proton.me protonmail.com pm.me fastmail.com fastmail.fm hey.com zoho.com mail.com email.com',
    'tutanota.com tuta.io tutamail.com duck.com yandex.com hushmail.com',
    // United States, United Kingdom, Canada, Australia
    'comcast.net verizon.net att.net sbcglobal.net bellsouth.net cox.net charter.net btinternet.com hotmail.co.uk live.co.uk',
    'outlook.co.uk yahoo.co.uk sky.com talktalk.net ntlworld.com virginmedia.com yahoo.ca hotmail.ca sympatico.ca rogers.com',
    'shaw.ca videotron.ca bigpond.com optusnet.com.au yahoo.com.au hotmail.com.au',
    // France, Belgium, Switzerland
    'orange.fr wanadoo.fr free.fr sfr.fr neuf.fr laposte.net bbox.fr numericable.fr yahoo.fr hotmail.fr live.fr outlook.fr',
    'aliceadsl.fr club-internet.fr gmx.fr skynet.be telenet.be hotmail.be proximus.be bluewin.ch hispeed.ch',
    // Germany, Austria
    'gmx.de gmx.net gmx.at gmx.ch web.de t-online.de freenet.de arcor.de posteo.de mailbox.org yahoo.de hotmail.de outlook.de',
    'live.de aon.at',
    // Spain, Latin America
    'yahoo.es hotmail.es outlook.es live.es telefonica.net terra.es ono.com yahoo.com.mx hotmail.com.mx yahoo.com.ar live.com.mx',
  ].flatMap((line) => line.split(' ')),
);
