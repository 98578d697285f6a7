"""The table of colours, light and dark, that everything on screen is drawn with."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Tokens:
    """One complete set of colours. What stands on what is held by the contrast test."""

    background: str
    surface: str
    text: str
    muted: str
    disabled: str
    accent: str
    accent_hover: str
    on_accent: str
    hover: str
    selection: str
    selection_text: str
    control: str
    hairline: str
    scroll: str
    shadow: str
    track: str
    column: str
    rail: str
    rail_text: str
    rail_selected: str
    rail_selected_text: str
    ok: str
    ok_tint: str
    warn: str
    warn_tint: str
    warn_bar: str
    bad: str
    bad_tint: str
    bad_tile: str
    individual: str
    individual_tint: str
    small_group: str
    small_group_tint: str
    parent_asked: str
    parent_asked_tint: str
    in_service: str
    in_service_tint: str
    hill_far: str
    hill_middle: str
    hill_near: str


LIGHT = Tokens(
    background="#F4F6F8",
    surface="#FFFFFF",
    text="#1B2733",
    muted="#51606F",
    disabled="#7C8896",
    accent="#1F5FA8",
    accent_hover="#184E8C",
    on_accent="#FFFFFF",
    hover="#EEF3F8",
    selection="#E3EDF8",
    selection_text="#123E70",
    control="#7C8896",
    hairline="#D5DBE1",
    scroll="#C3CBD3",
    shadow="#1B2733",
    track="#E9EDF1",
    column="#EEF2F6",
    rail="#17324D",
    rail_text="#C9D8E6",
    rail_selected="#3A526A",
    rail_selected_text="#FFFFFF",
    ok="#1B6B3A",
    ok_tint="#E2F3E8",
    warn="#8A4B00",
    warn_tint="#FDF0DC",
    warn_bar="#B5690F",
    bad="#A3201F",
    bad_tint="#FBE6E5",
    bad_tile="#FEF7F7",
    individual="#1F5FA8",
    individual_tint="#E3EDF8",
    small_group="#6B3FA0",
    small_group_tint="#F0E6F8",
    parent_asked="#8A4B00",
    parent_asked_tint="#FDF0DC",
    in_service="#51606F",
    in_service_tint="#E9EDF1",
    hill_far="#E9EFF5",
    hill_middle="#DFE8F1",
    hill_near="#D3DFEA",
)

DARK = Tokens(
    background="#14191F",
    surface="#1B222A",
    text="#E8EDF2",
    muted="#A9B6C3",
    disabled="#7D8A97",
    accent="#7FB4EE",
    accent_hover="#9CC6F5",
    on_accent="#0F2239",
    hover="#242E38",
    selection="#22384F",
    selection_text="#DCEBFB",
    control="#8493A2",
    hairline="#36424E",
    scroll="#465461",
    shadow="#000000",
    track="#2C3742",
    column="#222B34",
    rail="#0E1317",
    rail_text="#9FB2C4",
    rail_selected="#263442",
    rail_selected_text="#FFFFFF",
    ok="#8FD8A8",
    ok_tint="#1B3A27",
    warn="#F2C27C",
    warn_tint="#43310F",
    warn_bar="#D9963F",
    bad="#F5A19E",
    bad_tint="#46201F",
    bad_tile="#2A2021",
    individual="#7FB4EE",
    individual_tint="#22384F",
    small_group="#CBAAF2",
    small_group_tint="#37284D",
    parent_asked="#F2C27C",
    parent_asked_tint="#43310F",
    in_service="#A9B6C3",
    in_service_tint="#2C3742",
    hill_far="#171E26",
    hill_middle="#1A232D",
    hill_near="#1E2935",
)
