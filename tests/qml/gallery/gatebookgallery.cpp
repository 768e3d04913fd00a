// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QGuiApplication>
#include <QQuickStyle>

#include <cstdio>

#include "tests/qml/gallery/gallerywindow.h"
#include "tests/qml/gallery/pagechecks.h"

namespace {

using namespace gatebook;
using namespace gatebook::test;

constexpr int kUsage = 2;

struct Look
{
    QString language;
    QString theme;
    QSize size;

    [[nodiscard]] QString folder() const
    {
        return QStringLiteral("%1/%2/%3x%4").arg(language, theme).arg(size.width()).arg(size.height());
    }
};

std::vector<Look> everyLook()
{
    std::vector<Look> looks;
    for (const auto &choice : LanguageView::choices())
        for (const char *theme : {"dark", "light", "contrast"})
            for (const QSize &size : {QSize(1280, 720), QSize(1920, 1080), QSize(720, 1280)})
                looks.push_back({choice.code, QString::fromLatin1(theme), size});
    return looks;
}

// Returns how many faults were found and told.
int drawAll(GalleryWindow &gallery, const Look &look, const QDir &folder)
{
    int count = 0;
    for (const GalleryState &state : galleryStates()) {
        gallery.show(state);
        const QImage picture = gallery.picture();
        const PageItems page = itemsOf(gallery.window());
        const QStringList faults = textFaults(page, look.size, mayBeCut(state)) + controlFaults(page, look.size)
            + contrastFaults(page, picture);
        for (const QString &fault : faults)
            std::fprintf(stderr, "%s/%s: %s\n", qPrintable(look.folder()), qPrintable(state.name), qPrintable(fault));
        count += static_cast<int>(faults.size());
        const QString file = folder.filePath(state.name + QStringLiteral(".png"));
        if (!picture.save(file)) {
            std::fprintf(stderr, "%s can't be written\n", qPrintable(file));
            ++count;
        }
    }
    return count;
}

} // namespace

// gatebook-gallery DIR [LANGUAGE]: a picture of every page in every state, language, theme and size, and what is wrong with it.
int main(int argc, char **argv)
{
    const QGuiApplication app(argc, argv);
    QQuickStyle::setStyle(QStringLiteral("Basic"));
    const QStringList arguments = QGuiApplication::arguments();
    if (arguments.size() < 2)
        return kUsage;
    GalleryWindow gallery;
    if (!gallery.isThere())
        return 1;
    int faults = 0;
    for (const Look &look : everyLook()) {
        if (arguments.size() > 2 && look.language != arguments.at(2))
            continue;
        const QDir folder(arguments.at(1) + u'/' + look.folder());
        folder.mkpath(QStringLiteral("."));
        gallery.speak(look.language);
        gallery.dress(look.theme, 1);
        gallery.resize(look.size);
        faults += drawAll(gallery, look, folder);
        std::printf("%s\n", qPrintable(folder.path()));
    }
    std::printf("%d faults\n", faults);
    return faults == 0 ? 0 : 1;
}
