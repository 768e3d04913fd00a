// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/wire/pairinguri.h"

#include <QRegularExpression>
#include <QUrl>

#include "shared/wire/pin.h"

namespace gatebook::wire {

namespace {

constexpr QStringView kScheme = u"gatebook:";
constexpr QStringView kStart = u"gatebook:enroll?";
constexpr qsizetype kTextLengthMax = 4096;
constexpr qsizetype kUrlsMax = 16;
constexpr int kHubPort = 8443; // where `serve` listens unless told otherwise

Error invalid(const QString &what)
{
    return {Error::Kind::Invalid, QStringLiteral("This pairing code can't be used: %1").arg(what)};
}

// An address, not a name that looks like one: 127.0.0.999 would be asked of whoever answers DNS in the hall.
bool isLoopback(const QString &host)
{
    static const QRegularExpression kLoopback4(
        QStringLiteral("\\A127(\\.(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])){3}\\z"));
    return host == u"localhost" || host == u"::1" || kLoopback4.match(host).hasMatch();
}

bool isCode(const QString &text)
{
    static const QRegularExpression kCode(QStringLiteral("\\A[A-Za-z0-9-]{1,64}\\z"));
    return kCode.match(text).hasMatch();
}

bool take(QString &field, const QString &value)
{
    if (!field.isEmpty())
        return false;
    field = value;
    return true;
}

Result<PairingUri> checked(PairingUri uri)
{
    if (uri.urls.isEmpty() || uri.urls.size() > kUrlsMax)
        return invalid(QStringLiteral("it must hold 1 to %1 addresses").arg(kUrlsMax));
    for (const QString &url : std::as_const(uri.urls)) {
        if (!isHubUrl(url))
            return invalid(
                QStringLiteral(QT_TRANSLATE_NOOP("gatebook::Core", "url must be https, or http on this machine")));
    }
    if (!uri.code.isEmpty() && !isCode(uri.code.reveal()))
        return invalid(QStringLiteral(QT_TRANSLATE_NOOP("gatebook::Core", "code is malformed")));
    if (!uri.pin.isEmpty() && !isPin(uri.pin))
        return invalid(QStringLiteral(QT_TRANSLATE_NOOP("gatebook::Core", "pin is malformed")));
    if (uri.code.isEmpty() && uri.pin.isEmpty())
        return invalid(QStringLiteral(QT_TRANSLATE_NOOP("gatebook::Core", "it holds neither code nor pin")));
    return uri;
}

QString encoded(const QString &value)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(value));
}

} // namespace

bool isHubUrl(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    const bool plain = url.isValid() && !url.host().isEmpty() && !text.contains(u'@') && !url.hasQuery()
        && !url.hasFragment() && url.path().isEmpty();
    return plain && (url.scheme() == u"https" || (url.scheme() == u"http" && isLoopback(url.host())));
}

Result<PairingUri> parsePairingUri(const QString &text)
{
    const QString trimmed = text.trimmed();
    if (trimmed.size() > kTextLengthMax || !trimmed.startsWith(kStart, Qt::CaseInsensitive))
        return invalid(QStringLiteral(QT_TRANSLATE_NOOP("gatebook::Core", "it must begin with gatebook:enroll?")));
    PairingUri uri;
    QString code;
    const auto fields = QStringView(trimmed).sliced(kStart.size()).split(u'&', Qt::SkipEmptyParts);
    for (const QStringView field : fields) {
        const qsizetype equals = field.indexOf(u'=');
        const QStringView key = equals < 0 ? field : field.first(equals);
        const QString value = equals < 0 ? QString() : QUrl::fromPercentEncoding(field.sliced(equals + 1).toUtf8());
        if (key == u"url")
            uri.urls.append(value.endsWith(u'/') ? value.chopped(1) : value);
        else if ((key == u"code" && !take(code, value)) || (key == u"pin" && !take(uri.pin, value)))
            return invalid(key.toString() + QStringLiteral(" is there twice"));
    }
    uri.code = PairingCode(std::move(code));
    return checked(std::move(uri));
}

Result<PairingUri> typedPairing(const QString &address, const QString &code)
{
    QString url = address.trimmed();
    if (!url.contains(u"://"))
        url.prepend(u"https://");
    while (url.endsWith(u'/'))
        url.chop(1);
    if (const QUrl parsed(url, QUrl::StrictMode); parsed.scheme() == u"https" && parsed.port() < 0)
        url += u':' + QString::number(kHubPort);
    if (!isHubUrl(url))
        return Error{Error::Kind::Invalid,
            QStringLiteral(QT_TRANSLATE_NOOP("gatebook::Core",
                "This is no address of a hub. Type it as the hub's screen has it, like 192.168.1.10:8443"))};
    QString typed = code;
    typed.removeIf([](QChar symbol) { return symbol.isSpace(); });
    if (!isCode(typed))
        return Error{Error::Kind::Invalid,
            QStringLiteral(QT_TRANSLATE_NOOP("gatebook::Core",
                "The pairing code is missing. Type it as the hub's screen has it, like K7QP-3M2X-9F"))};
    return PairingUri{{url}, PairingCode(typed), {}};
}

QString pairingUriText(const PairingUri &uri)
{
    QStringList fields;
    for (const QString &url : uri.urls)
        fields.append(QStringLiteral("url=") + encoded(url));
    if (!uri.code.isEmpty())
        fields.append(QStringLiteral("code=") + encoded(uri.code.reveal()));
    if (!uri.pin.isEmpty())
        fields.append(QStringLiteral("pin=") + encoded(uri.pin));
    return kStart.toString() + fields.join(u'&');
}

bool looksLikePairingUri(const QString &text)
{
    return QStringView(text).trimmed().startsWith(kScheme, Qt::CaseInsensitive);
}

} // namespace gatebook::wire
