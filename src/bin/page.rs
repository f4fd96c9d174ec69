//! The page: mounts the Yew app.

fn main() {
    yew::Renderer::<muqabala::view::Page>::new().render();
}
