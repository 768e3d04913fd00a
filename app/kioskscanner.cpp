// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Kiosk: how the hand scanner types, as this device has learnt it.
#include "app/device/scannersettings.h"
#include "app/kiosk.h"

namespace gatebook {

namespace {

WedgeSettings wedgeOf(const ScannerSettings &kept)
{
    return {layoutFromName(kept.keyboard), kept.sendsEnter, kept.prefix, kept.suffix};
}

ScannerSettings keptOf(const WedgeSettings &wedge)
{
    return {layoutName(wedge.layout), wedge.terminated, wedge.prefix, wedge.suffix};
}

ScannerTest::State testState(ScannerView::State state)
{
    switch (state) {
    case ScannerView::Good:
        return ScannerTest::State::Good;
    case ScannerView::Problem:
        return ScannerTest::State::Problem;
    case ScannerView::Untested:
        break;
    }
    return ScannerTest::State::Untested;
}

} // namespace

void Kiosk::connectHandScanner()
{
    m_wedge.setSettings(wedgeOf(ScannerSettings::load(m_options.dataDir)));
    ScannerView *const view = m_view.scanner();
    connect(view, &ScannerView::openChanged, this, [this, view](bool open) {
        WedgeScanner::Inspector inspector;
        if (open)
            inspector = [view](const auto &strokes, bool terminated) { return view->hear(strokes, terminated); };
        m_wedge.setInspector(inspector);
    });
    connect(view, &ScannerView::changed, this, [this, view] {
        m_view.preflight()->setScannerTest({testState(view->state()), view->problem()});
    });
    connect(view, &ScannerView::learnt, this, [this, view](const WedgeSettings &scanner) {
        m_wedge.setSettings(scanner);
        const auto kept = keptOf(scanner).save(m_options.dataDir);
        view->setKept(kept ? QString() : kept.error().message);
    });
}

} // namespace gatebook
