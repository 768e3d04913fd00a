// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/view/settingsmodel.h"

#include <QLocale>

#include "app/view/appearanceview.h"
#include "app/view/languageview.h"
#include "shared/base/text.h"

namespace gatebook {

namespace {

QString titleOf(int row)
{
    switch (row) {
    case SettingsModel::Camera:
        return SettingsModel::tr("Camera");
    case SettingsModel::Sound:
        return SettingsModel::tr("Sound");
    case SettingsModel::Theme:
        return SettingsModel::tr("Colours");
    case SettingsModel::Language:
        return SettingsModel::tr("Language");
    case SettingsModel::FontScale:
        return SettingsModel::tr("Text size");
    case SettingsModel::AdmittedSeconds:
        return SettingsModel::tr("An admission is shown for");
    default:
        return SettingsModel::tr("Any other verdict is shown for");
    }
}

QString themeText(const QString &theme)
{
    if (theme == u"dark")
        return SettingsModel::tr("Dark");
    if (theme == u"light")
        return SettingsModel::tr("Light");
    if (theme == u"contrast")
        return SettingsModel::tr("High contrast");
    if (theme == u"system")
        return SettingsModel::tr("As the system");
    return displayText(theme, 20);
}

QString languageText(const QString &language)
{
    if (language.isEmpty())
        return SettingsModel::tr("As the system");
    for (const LanguageView::Choice &choice : LanguageView::choices())
        if (choice.code == language)
            return choice.name; // who cannot read the others reads this
    return displayText(language, 20);
}

QString textOf(int row, const QVariant &value)
{
    switch (row) {
    case SettingsModel::Camera:
        return value.toString().isEmpty() ? SettingsModel::tr("The system's first") : displayText(value.toString(), 60);
    case SettingsModel::Sound:
        return value.toBool() ? SettingsModel::tr("On") : SettingsModel::tr("Off");
    case SettingsModel::Theme:
        return themeText(value.toString());
    case SettingsModel::Language:
        return languageText(value.toString());
    case SettingsModel::FontScale:
        return SettingsModel::tr("%1 %").arg(qRound(value.toDouble() * 100));
    default:
        return SettingsModel::tr("%1 s").arg(QLocale().toString(value.toDouble(), 'g', 3));
    }
}

QVariantList variants(const QStringList &texts)
{
    return {texts.begin(), texts.end()};
}

} // namespace

void SettingsModel::setSettings(const KioskSettings &settings)
{
    m_settings = settings;
    tell(0, RowCount - 1);
}

void SettingsModel::setCameras(const QStringList &names)
{
    m_cameras = names;
    tell(Camera, Camera);
}

void SettingsModel::step(int row, int by)
{
    if (row < 0 || row >= RowCount)
        return;
    const QVariantList all = choices(row);
    const qsizetype next = (all.indexOf(value(row)) + by + all.size()) % all.size();
    set(row, all.at(next));
    tell(row, row);
}

void SettingsModel::retranslate()
{
    tell(0, RowCount - 1);
}

void SettingsModel::tell(int firstRow, int lastRow)
{
    Q_EMIT dataChanged(index(firstRow), index(lastRow));
}

int SettingsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : RowCount;
}

QVariant SettingsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == TitleRole)
        return titleOf(index.row());
    return role == ValueRole ? textOf(index.row(), value(index.row())) : QVariant();
}

QHash<int, QByteArray> SettingsModel::roleNames() const
{
    return {{TitleRole, "title"}, {ValueRole, "value"}};
}

QVariant SettingsModel::value(int row) const
{
    switch (row) {
    case Camera:
        return m_settings.camera;
    case Sound:
        return m_settings.sound;
    case Theme:
        return m_settings.theme;
    case Language:
        return m_settings.language;
    case FontScale:
        return m_settings.fontScale;
    case AdmittedSeconds:
        return m_settings.admittedSeconds;
    default:
        return m_settings.otherSeconds;
    }
}

QVariantList SettingsModel::choices(int row) const
{
    QVariantList all;
    switch (row) {
    case Camera:
        all = variants(QStringList{QString()} + m_cameras);
        break;
    case Sound:
        return {true, false};
    case Theme:
        all = variants(
            {QStringLiteral("dark"), QStringLiteral("light"), QStringLiteral("contrast"), QStringLiteral("system")});
        break;
    case Language:
        all = {QString()};
        for (const LanguageView::Choice &choice : LanguageView::choices())
            all << choice.code;
        break;
    case FontScale:
        all = {1.0, 1.15, 1.3, AppearanceView::kFontScaleMax};
        break;
    case AdmittedSeconds:
        all = {1.5, 2.5, 4.0, 6.0};
        break;
    default:
        all = {4.0, 6.0, 10.0, 15.0};
    }
    if (!all.contains(value(row)))
        all.append(value(row));
    return all;
}

void SettingsModel::set(int row, const QVariant &value)
{
    switch (row) {
    case Camera:
        m_settings.camera = value.toString();
        break;
    case Sound:
        m_settings.sound = value.toBool();
        break;
    case Theme:
        m_settings.theme = value.toString();
        break;
    case Language:
        m_settings.language = value.toString();
        break;
    case FontScale:
        m_settings.fontScale = value.toDouble();
        break;
    case AdmittedSeconds:
        m_settings.admittedSeconds = value.toDouble();
        break;
    default:
        m_settings.otherSeconds = value.toDouble();
    }
}

} // namespace gatebook
