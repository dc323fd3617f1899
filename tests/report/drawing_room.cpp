// Pictures need fonts, and fonts need an application that could have windows; off screen it has none.
#include <gtest/gtest.h>

#include <QGuiApplication>

#include <optional>

namespace {

class DrawingRoom : public testing::Environment {
    void SetUp() override { application_.emplace(count_, words_); }
    void TearDown() override { application_.reset(); }

    int count_ = 1;
    char name_[7] = "report";
    char* words_[2] = {name_, nullptr};
    std::optional<QGuiApplication> application_;
};

[[maybe_unused]] auto* const drawingRoom = testing::AddGlobalTestEnvironment(new DrawingRoom);

}
