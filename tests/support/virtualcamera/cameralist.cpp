// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/virtualcamera/cameralist.h"

#include <glib.h>

namespace gatebook::test {

namespace {

std::string textOf(GKeyFile *file, const char *group, const char *key)
{
    char *value = g_key_file_get_string(file, group, key, nullptr);
    std::string text = value == nullptr ? std::string() : std::string(value);
    g_free(value);
    return text;
}

} // namespace

std::vector<CameraEntry> readCameraList()
{
    std::vector<CameraEntry> cameras;
    const char *path = g_getenv("GATEBOOK_CAMERAS");
    GKeyFile *file = g_key_file_new();
    if (path != nullptr && g_key_file_load_from_file(file, path, G_KEY_FILE_NONE, nullptr) == TRUE) {
        char **groups = g_key_file_get_groups(file, nullptr);
        for (char **group = groups; *group != nullptr; ++group)
            cameras.push_back({*group, textOf(file, *group, "caps"), textOf(file, *group, "pipeline"),
                g_key_file_get_boolean(file, *group, "frozen", nullptr) == TRUE});
        g_strfreev(groups);
    }
    g_key_file_free(file);
    return cameras;
}

} // namespace gatebook::test
