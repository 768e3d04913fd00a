// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/qml/gallery/gallerywindow.h"

#include <QCoreApplication>

namespace gatebook::test {

GalleryWindow::GalleryWindow()
{
    QObject::connect(m_harness.kiosk()->language(), &LanguageView::changed, &m_engine, &QQmlEngine::retranslate);
    m_harness.reset();
    m_engine.addImportPath(QStringLiteral("qrc:/qt/qml"));
    m_engine.setInitialProperties({{QStringLiteral("kiosk"), QVariant::fromValue(m_harness.kiosk())}});
    m_engine.load(QUrl(QStringLiteral("qrc:/qt/qml/Gatebook/Ui/Main.qml")));
    if (!m_engine.rootObjects().isEmpty())
        m_window = qobject_cast<QQuickWindow *>(m_engine.rootObjects().first());
}

void GalleryWindow::resize(const QSize &size)
{
    m_window->resize(size);
    QCoreApplication::processEvents();
}

void GalleryWindow::show(const GalleryState &state)
{
    m_harness.reset();
    m_harness.kiosk()->setCamera(FrameSource::State::Absent, {});
    state.show(m_harness);
    QCoreApplication::processEvents();
}

QImage GalleryWindow::picture()
{
    QCoreApplication::processEvents(); // layouts settle in more than one pass
    (void)m_window->grabWindow();
    QCoreApplication::processEvents();
    return m_window->grabWindow();
}

} // namespace gatebook::test
