// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAccessible>
#include <QGuiApplication>
#include <QQuickStyle>
#include <QRegularExpression>

#include "tests/qml/gallery/gallerywindow.h"
#include "tests/qml/gallery/pagechecks.h"
#include "tests/qml/gallery/pseudotranslator.h"
#include "tests/support/testmain.h"

using namespace gatebook;
using namespace gatebook::test;

namespace {

const std::vector<QSize> kSizes{{1280, 720}, {1920, 1080}, {720, 1280}};
const QString kEnglish = QStringLiteral("en");
const QString kDark = QStringLiteral("dark");
const QStringList kThemes{kDark, QStringLiteral("light"), QStringLiteral("contrast")};

// Letters of a language; times, counts, signs and single keys of the pad are none.
bool hasWords(QString text)
{
    static const QRegularExpression uuid(QStringLiteral("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"));
    text.remove(uuid);
    for (const QString &data : galleryData())
        text.remove(data);
    static const QRegularExpression word(QStringLiteral("\\p{L}{2,}"));
    return word.match(text).hasMatch();
}

} // namespace

// Every page in every state, as ./dev gallery draws it: what can be judged without eyes.
class GalleryTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<GalleryWindow> m_gallery;

    void eachState(const std::function<QStringList(const GalleryState &)> &faultsOf)
    {
        QStringList faults;
        for (const GalleryState &state : galleryStates()) {
            m_gallery->show(state);
            for (const QString &fault : faultsOf(state))
                faults << state.name + QStringLiteral(": ") + fault;
        }
        QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
    }

    QStringList textsAndControls(const GalleryState &state, const QSize &size)
    {
        (void)m_gallery->picture();
        const PageItems page = itemsOf(m_gallery->window());
        if (page.texts.empty())
            return {QStringLiteral("is empty")};
        return textFaults(page, size, mayBeCut(state)) + controlFaults(page, size);
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_gallery = std::make_unique<GalleryWindow>();
        QVERIFY(m_gallery->isThere());
    }

    void init()
    {
        failOnAnyWarning();
        m_gallery->speak(kEnglish);
        m_gallery->dress(kDark, 1);
        m_gallery->resize(kSizes.front());
    }

    void textsAndControlsHaveTheirPlaces_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QSize>("size");
        QTest::addColumn<double>("fontScale");
        for (const auto &choice : LanguageView::choices())
            for (const QSize &size : kSizes)
                QTest::addRow("%s %dx%d", qPrintable(choice.code), size.width(), size.height())
                    << choice.code << size << 1.0;
        QTest::newRow("de large letters") << QStringLiteral("de") << kSizes[1] << AppearanceView::kFontScaleMax;
    }

    void textsAndControlsHaveTheirPlaces()
    {
        QFETCH(QString, language);
        QFETCH(QSize, size);
        QFETCH(double, fontScale);
        m_gallery->speak(language);
        m_gallery->dress(kDark, fontScale);
        m_gallery->resize(size);
        eachState([&](const GalleryState &state) { return textsAndControls(state, size); });
    }

    void everyTextStandsOutFromWhatIsBehindIt_data()
    {
        QTest::addColumn<QString>("theme");
        for (const QString &theme : kThemes)
            QTest::newRow(qPrintable(theme)) << theme;
    }

    void everyTextStandsOutFromWhatIsBehindIt()
    {
        QFETCH(QString, theme);
        m_gallery->dress(theme, 1);
        eachState([&](const GalleryState &) {
            const QImage picture = m_gallery->picture();
            return contrastFaults(itemsOf(m_gallery->window()), picture);
        });
    }

    void tabReachesEveryControlAndIsSeen_data() { everyTextStandsOutFromWhatIsBehindIt_data(); }

    void tabReachesEveryControlAndIsSeen()
    {
        QFETCH(QString, theme);
        m_gallery->dress(theme, 1);
        m_gallery->window().requestActivate();
        QTRY_VERIFY(m_gallery->window().isActive());
        eachState([&](const GalleryState &) { return tabFaults(m_gallery->window(), itemsOf(m_gallery->window())); });
    }

    void everyTextWentThroughATranslator()
    {
        QTranslator german;
        QVERIFY(german.load(QStringLiteral(":/i18n/gatebook_de.qm")));
        PseudoTranslator pseudo(german);
        QVERIFY(QCoreApplication::installTranslator(&pseudo));
        Q_EMIT m_gallery->harness().kiosk()->language()->changed();
        eachState([&](const GalleryState &) {
            QStringList faults;
            (void)m_gallery->picture();
            const PageItems page = itemsOf(m_gallery->window());
            for (const TextItem &text : page.texts) {
                if (hasWords(PseudoTranslator::unmarked(text.text)))
                    faults << nameOf(*text.item) + QStringLiteral(": ") + text.text;
            }
            for (const ControlItem &control : page.controls) {
                QAccessibleInterface *access = QAccessible::queryAccessibleInterface(control.item);
                const QString said = access ? access->text(QAccessible::Name) : QString();
                if (hasWords(PseudoTranslator::unmarked(said)))
                    faults << nameOf(*control.item) + QStringLiteral(" says ") + said;
            }
            return faults;
        });
        // Qt's own texts, and those that were translated before they came, are none of ours.
        const QStringList unknown = pseudo.unknown().filter(QRegularExpression(QStringLiteral("^(?!Q[A-Z])[^⟦]*$")));
        QVERIFY2(unknown.isEmpty(), qPrintable(u'\n' + unknown.join(u'\n')));
    }
};

int main(int argc, char **argv)
{
    QGuiApplication app(argc, argv);
    QQuickStyle::setStyle(QStringLiteral("Basic"));
    GalleryTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_gallery.moc"
