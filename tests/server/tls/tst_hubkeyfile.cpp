// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSslSocket>
#include <QTemporaryDir>
#include <QTest>

#include <future>
#include <vector>

#include "server/tls/hubkeyfile.h"
#include "shared/wire/pin.h"
#include "tests/support/testmain.h"

namespace gatebook::test {

namespace {

constexpr QFile::Permissions kOwner = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;

QByteArray made()
{
    const auto pem = tls::makeHubPem();
    if (!pem)
        qFatal("no key could be made");
    return *pem;
}

QByteArray keyOf(const QByteArray &pem)
{
    return pem.left(pem.indexOf("-----BEGIN CERTIFICATE"));
}

QByteArray certificateOf(const QByteArray &pem)
{
    return pem.mid(pem.indexOf("-----BEGIN CERTIFICATE"));
}

} // namespace

class HubKeyFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnAnyWarning();
        m_dir = std::make_unique<QTemporaryDir>();
        m_path = m_dir->filePath(tls::kHubKeyFile);
    }

    void aKeyIsMadeOnceAndKept()
    {
        QCOMPARE(tls::loadHubKey(m_path).error().kind, Error::Kind::NotFound);
        const auto first = tls::loadOrMakeHubKey(m_path);
        QVERIFY2(first.ok(), first ? "" : qPrintable(first.error().message));
        const QByteArray before = content();
        const auto second = tls::loadOrMakeHubKey(m_path);
        QVERIFY(second.ok());
        QCOMPARE(second->pin, first->pin);
        QCOMPARE(content(), before);
        QCOMPARE(QDir(m_dir->path()).entryList(QDir::Files | QDir::Hidden), QStringList{tls::kHubKeyFile});
    }

    void itsOwnerAloneMayReadIt()
    {
        QVERIFY(tls::loadOrMakeHubKey(m_path).ok());
        QCOMPARE(QFile::permissions(m_path), kOwner);
    }

    void twoWhoMakeItAtOnceGetTheSame()
    {
        std::vector<std::future<QString>> makers;
        makers.reserve(8);
        while (makers.size() < 8)
            makers.push_back(std::async(std::launch::async, [this] {
                const auto own = tls::loadOrMakeHubKey(m_path);
                return own ? own->pin : own.error().message;
            }));
        QStringList pins;
        for (auto &maker : makers)
            pins.append(maker.get());
        pins.removeDuplicates();
        QCOMPARE(pins.size(), 1);
        QVERIFY2(wire::isPin(pins.first()), qPrintable(pins.first()));
    }

    void theCertificateIsTheKeysAndNeverEnds()
    {
        const auto own = tls::loadOrMakeHubKey(m_path);
        QVERIFY(own.ok());
        QCOMPARE(own->pin, wire::pinOf(own->certificate.publicKey().toDer())); // as a device computes it
        QCOMPARE(
            own->certificate.subjectInfo(QSslCertificate::CommonName), QStringList{QStringLiteral("Gatebook hub")});
        QCOMPARE(own->certificate.effectiveDate().toUTC(), QDateTime({2000, 1, 1}, {0, 0}, Qt::UTC));
        QCOMPARE(own->certificate.expiryDate().toUTC(), QDateTime({9999, 12, 31}, {23, 59, 59}, Qt::UTC));
        QCOMPARE(own->key.algorithm(), QSsl::Ec);
        QCOMPARE(own->key.length(), 256);
        QVERIFY(tls::readHubPem(made())->pin != own->pin);
    }

    void aFileThatOthersCanReadIsRefused_data()
    {
        QTest::addColumn<int>("bit");
        QTest::newRow("group reads") << int(QFile::ReadGroup);
        QTest::newRow("group writes") << int(QFile::WriteGroup);
        QTest::newRow("all read") << int(QFile::ReadOther);
        QTest::newRow("all write") << int(QFile::WriteOther);
    }

    void aFileThatOthersCanReadIsRefused()
    {
        QFETCH(const int, bit);
        QVERIFY(tls::loadOrMakeHubKey(m_path).ok());
        QVERIFY(QFile::setPermissions(m_path, QFile::ReadOwner | QFile::WriteOwner | QFile::Permission(bit)));
        const auto refused = tls::loadOrMakeHubKey(m_path);
        QVERIFY(!refused.ok());
        QVERIFY(refused.error().message.contains(QStringLiteral("chmod 600 '%1'").arg(m_path)));
    }

    void whatIsNoKeyIsRefusedAndLeftAlone_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("why");
        const QByteArray one = made();
        const QByteArray other = made();
        const auto row = [](const char *name, const QByteArray &bytes, const char *why) {
            QTest::newRow(name) << bytes << QString::fromLatin1(why);
        };
        row("nothing", {}, "no private key");
        row("garbage", QByteArray(2'000, 'x'), "no private key");
        row("half of it", one.left(one.size() / 4), "no private key");
        row("the certificate alone", certificateOf(one), "no private key");
        row("the key alone", keyOf(one), "no certificate");
        row("another's certificate", keyOf(one) + certificateOf(other), "does not belong");
        row("a key that asks for a password",
            "-----BEGIN ENCRYPTED PRIVATE KEY-----\nMIHj\n-----END ENCRYPTED PRIVATE KEY-----\n", "no private key");
        row("a huge file", QByteArray(100'000, 'x'), "too large");
    }

    void whatIsNoKeyIsRefusedAndLeftAlone()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QString, why);
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly, QFile::ReadOwner | QFile::WriteOwner));
        QCOMPARE(file.write(bytes), bytes.size());
        file.close();
        const auto refused = tls::loadOrMakeHubKey(m_path);
        QVERIFY(!refused.ok());
        QVERIFY2(refused.error().message.contains(why), qPrintable(refused.error().message));
        QVERIFY(refused.error().message.contains(m_path));
        QCOMPARE(content(), bytes);
    }

    void aFolderInItsPlaceIsRefused()
    {
        QVERIFY(QDir().mkdir(m_path));
        QVERIFY(!tls::loadOrMakeHubKey(m_path).ok());
    }

    void whereNothingCanBeWrittenItSaysSo()
    {
        const auto refused = tls::loadOrMakeHubKey(QStringLiteral("/proc/nowhere/hub-tls.pem"));
        QVERIFY(!refused.ok());
        QVERIFY(refused.error().message.contains(QStringLiteral("/proc/nowhere/hub-tls.pem")));
    }

    void fingerprintsAreThePinInHexadecimal()
    {
        // SHA-256 of "abc", the example of FIPS 180-4.
        const QString pin = wire::pinOf("abc");
        QCOMPARE(pin, QStringLiteral("ungWv48Bz-pBQUDeXa4iI7ADYaOWF3qctBD_YfIAFa0"));
        QCOMPARE(wire::fingerprintText(pin),
            QStringLiteral("ba78 16bf 8f01 cfea 4141 40de 5dae 2223 b003 61a3 9617 7a9c b410 ff61 f200 15ad"));
    }

private:
    [[nodiscard]] QByteArray content() const
    {
        QFile file(m_path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_path;
};

} // namespace gatebook::test

GATEBOOK_TEST_MAIN(gatebook::test::HubKeyFileTest)
#include "tst_hubkeyfile.moc"
