// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QRegularExpression>

#include "tests/hygiene/sourcetree.h"
#include "tests/support/testmain.h"

using namespace gatebook::test;

namespace {

// Who may know whom: a folder and the project folders that its files may include. The deepest match counts.
struct Layer
{
    QString folder;
    QStringList mayInclude;
};

const QStringList kModel{QStringLiteral("shared/")};

const std::vector<Layer> kLayers{
    {QStringLiteral("shared/base"), {QStringLiteral("shared/base/")}},
    {QStringLiteral("shared/domain"), {QStringLiteral("shared/base/"), QStringLiteral("shared/domain/")}},
    {QStringLiteral("shared/wire"),
        {QStringLiteral("shared/base/"), QStringLiteral("shared/domain/"), QStringLiteral("shared/wire/")}},
    {QStringLiteral("shared/store"), {QStringLiteral("shared/base/"), QStringLiteral("shared/store/")}},
    {QStringLiteral("shared/search"),
        {QStringLiteral("shared/base/"), QStringLiteral("shared/store/"), QStringLiteral("shared/search/")}},
    {QStringLiteral("shared/sync"),
        {QStringLiteral("shared/base/"), QStringLiteral("shared/domain/"), QStringLiteral("shared/wire/"),
            QStringLiteral("shared/sync/")}},
    {QStringLiteral("server/telemetry"), kModel + QStringList{QStringLiteral("server/telemetry/")}},
    {QStringLiteral("server/ledger"),
        kModel + QStringList{QStringLiteral("server/telemetry/"), QStringLiteral("server/ledger/")}},
    {QStringLiteral("server/admin"),
        kModel
            + QStringList{QStringLiteral("server/telemetry/"), QStringLiteral("server/ledger/"),
                QStringLiteral("server/admin/")}},
    {QStringLiteral("server/api"),
        kModel
            + QStringList{QStringLiteral("server/telemetry/"), QStringLiteral("server/ledger/"),
                QStringLiteral("server/admin/"), QStringLiteral("server/api/")}},
    {QStringLiteral("server/front"),
        kModel
            + QStringList{QStringLiteral("server/telemetry/"), QStringLiteral("server/api/request.h"),
                QStringLiteral("server/front/")}},
    {QStringLiteral("server/tls"), kModel + QStringList{QStringLiteral("server/tls/")}},
    {QStringLiteral("server"), kModel + QStringList{QStringLiteral("server/")}},
    {QStringLiteral("app"), kModel + QStringList{QStringLiteral("app/")}},
    {QStringLiteral("bench"),
        kModel + QStringList{QStringLiteral("server/"), QStringLiteral("app/"), QStringLiteral("bench/")}},
    {QStringLiteral("tests"),
        kModel + QStringList{QStringLiteral("server/"), QStringLiteral("app/"), QStringLiteral("tests/")}},
};

// A library header and the one place that may see it.
struct Wall
{
    QRegularExpression header;
    QStringList places;
};

const std::vector<Wall> kWalls{
    {QRegularExpression(QStringLiteral("^ZXing/")),
        {QStringLiteral("app/scan/barcodereader.cpp"), QStringLiteral("app/scan/barcodereader_p.h")}},
    {QRegularExpression(QStringLiteral("^simdjson\\.h$")), {QStringLiteral("shared/wire/")}},
    {QRegularExpression(QStringLiteral("^boost/")), {QStringLiteral("server/front/")}},
    {QRegularExpression(QStringLiteral("^(QHttpServer|QAbstractHttpServer|QtHttpServer)")),
        {QStringLiteral("server/front/"), QStringLiteral("bench/")}},
    {QRegularExpression(QStringLiteral("^openssl/")), {QStringLiteral("server/tls/hubcertificate.cpp")}},
    {QRegularExpression(QStringLiteral("^sodium")), {QStringLiteral("app/device/supervisorpin.cpp")}},
    {QRegularExpression(QStringLiteral("^(QSql|QtSql)")), {QStringLiteral("shared/store/"), QStringLiteral("tests/")}},
    {QRegularExpression(QStringLiteral(
         "^(unistd|fcntl|signal|csignal|pwd|termios|poll|dirent|syslog|sys/.*|netinet/.*|arpa/.*)(\\.h)?$")),
        {QStringLiteral("platform/"), QStringLiteral("tests/")}},
};

QStringList violations(const std::function<QString(const SourceFile &)> &judge)
{
    QStringList found;
    for (const SourceFile &file : readSourceTree()) {
        if (const QString what = judge(file); !what.isEmpty())
            found << file.path + QStringLiteral(": ") + what;
    }
    return found;
}

const Layer *layerOf(const SourceFile &file)
{
    for (const Layer &layer : kLayers) {
        if (file.isUnder(layer.folder))
            return &layer;
    }
    return nullptr;
}

bool startsWithAny(const QString &text, const QStringList &prefixes)
{
    return std::any_of(
        prefixes.begin(), prefixes.end(), [&](const QString &prefix) { return text.startsWith(prefix); });
}

QString wrongDirection(const SourceFile &file)
{
    static const QRegularExpression ours(QStringLiteral("^(shared|server|app|qml|bench|tests)/"));
    const Layer *layer = layerOf(file);
    for (const QString &include : file.includes()) {
        if (layer && ours.match(include).hasMatch() && !startsWithAny(include, layer->mayInclude))
            return QStringLiteral("must not include ") + include;
    }
    return {};
}

QString brokenWall(const SourceFile &file)
{
    for (const QString &include : file.includes()) {
        for (const Wall &wall : kWalls) {
            const auto allowed = [&](const QString &place) { return file.path.contains(place); };
            if (wall.header.match(include).hasMatch() && std::none_of(wall.places.begin(), wall.places.end(), allowed))
                return QStringLiteral("only ") + wall.places.join(QStringLiteral(", ")) + QStringLiteral(" may see ")
                    + include;
        }
    }
    return {};
}

void expectNone(const QStringList &found)
{
    QVERIFY2(found.isEmpty(), qPrintable(QStringLiteral("\n  ") + found.join(QStringLiteral("\n  "))));
}

} // namespace

class HygieneTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void theTreeIsThere() { QVERIFY(readSourceTree().size() > 100); }

    void everyFileNamesItsLicence()
    {
        const auto judge = [](const SourceFile &file) {
            return file.lines.mid(0, 4).join(u'\n').contains(
                       QStringLiteral("SPDX-License-Identifier: GPL-3.0-or-later"))
                ? QString()
                : QStringLiteral("no SPDX line");
        };
        expectNone(violations(judge));
    }

    void includesPointOneWay() { expectNone(violations(wrongDirection)); }

    void eachLibraryIsSeenInItsOwnRoomOnly() { expectNone(violations(brokenWall)); }

    void filesStaySmall()
    {
        const auto judge = [](const SourceFile &file) {
            const int limit = file.path.endsWith(QStringLiteral("main.cpp")) ? 80 : 300;
            return file.lines.size() > limit + 1
                ? QStringLiteral("%1 lines, limit %2").arg(file.lines.size()).arg(limit)
                : QString();
        };
        expectNone(violations(judge));
    }

    void functionsStaySmall()
    {
        const auto judge = [](const SourceFile &file) {
            for (const FunctionSize &function : functionSizes(file)) {
                if (file.isCpp() && function.lines > 50)
                    return QStringLiteral("line %1: a function of %2 lines")
                        .arg(function.firstLine)
                        .arg(function.lines);
            }
            return QString();
        };
        expectNone(violations(judge));
    }

    // Exits are not scanned: nobody knows who is still there.
    void whatPeopleReadCountsWhoEntered()
    {
        static const QRegularExpression inside(
            QStringLiteral("\"[^\"]*\\binside\\b[^\"]*\""), QRegularExpression::CaseInsensitiveOption);
        const auto judge = [](const SourceFile &file) {
            if (!file.isUnder(QStringLiteral("app")) && !file.isUnder(QStringLiteral("qml")))
                return QString();
            const auto said = std::find_if(
                file.lines.begin(), file.lines.end(), [](const QString &line) { return line.contains(inside); });
            return said == file.lines.end() ? QString() : QStringLiteral("says ") + said->trimmed();
        };
        expectNone(violations(judge));
    }

    void nothingIsLeftOver()
    {
        static const QRegularExpression leftOver(QStringLiteral("\\b(TO"
                                                                "DO|FIX"
                                                                "ME|XX"
                                                                "X|HA"
                                                                "CK)\\b"));
        const auto judge = [](const SourceFile &file) {
            return file.lines.join(u'\n').contains(leftOver) ? QStringLiteral("a left-over note") : QString();
        };
        expectNone(violations(judge));
    }

    // A kiosk has no way to the system beneath it: no dialog of its, no link, no menu.
    void theKiosksWindowLeadsNowhereElse()
    {
        static const QRegularExpression way(
            QStringLiteral("openUrlExternally|QDesktopServices|(File|Folder|Font|Color)Dialog|Qt\\.labs\\.platform|"
                           "onLinkActivated|\\b(Context|Menu)\\s*\\{|QSystemTrayIcon|QMenu\\b"));
        const auto judge = [](const SourceFile &file) {
            const bool window = file.isUnder(QStringLiteral("qml")) || file.isUnder(QStringLiteral("app"));
            const auto found = window ? way.match(file.lines.join(u'\n')) : QRegularExpressionMatch();
            return found.hasMatch() ? QStringLiteral("leads out of the kiosk: ") + found.captured() : QString();
        };
        expectNone(violations(judge));
    }

    void testsWaitForConditionsNotForTime()
    {
        static const QRegularExpression sleep(QStringLiteral("\\b(qSleep|usleep|QThread::(m|u)?sleep|sleep_for)\\b"));
        const auto judge = [](const SourceFile &file) {
            const bool ours = file.isUnder(QStringLiteral("tests/hygiene")); // this very list
            return file.isUnder(QStringLiteral("tests")) && !ours && file.lines.join(u'\n').contains(sleep)
                ? QStringLiteral("sleeps")
                : QString();
        };
        expectNone(violations(judge));
    }

    void suppressionsAreFewAndReasoned()
    {
        static const QRegularExpression suppression(QStringLiteral("NOLIN"
                                                                   "T"));
        static const QRegularExpression reasoned(QStringLiteral("NOLIN"
                                                                "T[A-Z]*\\([a-z0-9.,*-]+\\):? \\S+|NOLIN"
                                                                "TEND"));
        int count = 0;
        for (const SourceFile &file : readSourceTree()) {
            for (const QString &line : file.lines) {
                if (!line.contains(suppression))
                    continue;
                ++count;
                QVERIFY2(line.contains(reasoned), qPrintable(file.path + QStringLiteral(": ") + line));
            }
        }
        QVERIFY2(count <= 10, qPrintable(QString::number(count)));
    }
};

GATEBOOK_TEST_MAIN(HygieneTest)
#include "tst_hygiene.moc"
