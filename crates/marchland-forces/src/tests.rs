//! The simulation against what can be worked out without a tree or a grid.

use super::collide::{Grid, Moving};
use super::tree::{Tree, sort_by_code};

/// Bodies strewn without any symmetry: multiples of two irrational numbers, modulo the width.
fn strewn(n_bodies: usize, width: f32) -> (Vec<f32>, Vec<f32>) {
    let at = |step: f32| (0..n_bodies).map(|body| (body as f32 * step * width) % width).collect();
    (at(0.618_034), at(0.754_877_7))
}

#[test]
fn the_tree_repels_as_all_pairs_do() {
    let (x, y) = strewn(700, 900.0);
    let mass: Vec<f32> = (0..700).map(|body| 0.5 + (body % 5) as f32 / 2.0).collect();
    let (mut vx, mut vy) = (vec![0.0; 700], vec![0.0; 700]);
    Tree::default().repel((&x, &y), &mass, (&mut vx, &mut vy));
    let (mut error, mut whole) = (0.0, 0.0);
    for a in 0..700 {
        let (mut px, mut py) = (0.0, 0.0);
        for b in 0..700 {
            let (dx, dy) = (x[a] - x[b], y[a] - y[b]);
            let weight = mass[b] / (dx * dx + dy * dy + 4.0);
            px += dx * weight;
            py += dy * weight;
        }
        error += (vx[a] - px).powi(2) + (vy[a] - py).powi(2);
        whole += px * px + py * py;
    }
    let relative = (error / whole).sqrt();
    assert!(relative < 0.02, "the tree is {relative} off");
}

#[test]
fn keys_are_sorted_by_their_upper_halves() {
    let (x, y) = strewn(300, 4e9);
    for mask in [u32::MAX, 0x0030_0700, 1] {
        let code = |body: usize| u64::from((x[body] as u32 ^ y[body] as u32) & mask);
        let mut keys: Vec<u64> = (0..300).map(|body| code(body) << 32 | body as u64).collect();
        let mut expected = keys.clone();
        expected.sort_unstable();
        sort_by_code(&mut keys, &mut Vec::new());
        assert_eq!(keys, expected, "{mask:x}");
    }
}

#[test]
fn bodies_in_one_point_do_not_hang_the_tree() {
    let (x, y) = (vec![5.0; 40], vec![7.0; 40]);
    let (mut vx, mut vy) = (vec![0.0; 40], vec![0.0; 40]);
    Tree::default().repel((&x, &y), &[1.0; 40], (&mut vx, &mut vy));
    assert!(vx.iter().chain(&vy).all(|v| *v == 0.0));
}

#[test]
fn the_grid_finds_every_overlap() {
    let (x, y) = strewn(300, 230.0);
    let radius: Vec<f32> = (0..300).map(|body| 2.0 + (body % 7) as f32).collect();
    let overlaps = |x: &[f32], y: &[f32]| {
        let pairs = (0..300).flat_map(|a| (0..a).map(move |b| (a, b)));
        pairs.filter(|&(a, b)| (x[a] - x[b]).hypot(y[a] - y[b]) < radius[a] + radius[b] - 1e-3).count()
    };
    let n_before = overlaps(&x, &y);
    assert!(n_before > 30, "the case needs overlaps, there are {n_before}");
    let (mut x, mut y) = (x, y);
    let mut grid = Grid::default();
    for _ in 0..200 {
        let (mut vx, mut vy) = (vec![0.0; 300], vec![0.0; 300]);
        let moving = &mut Moving { x: &x, y: &y, vx: &mut vx, vy: &mut vy, radius: &radius };
        if grid.part_all(moving) == 0 {
            break;
        }
        for body in 0..300 {
            x[body] += vx[body];
            y[body] += vy[body];
        }
    }
    assert_eq!(overlaps(&x, &y), 0);
}

#[test]
fn bodies_in_one_point_part() {
    let (x, y) = (vec![1.0, 1.0], vec![1.0, 1.0]);
    let (mut vx, mut vy) = (vec![0.0; 2], vec![0.0; 2]);
    let n_parted =
        Grid::default().part_all(&mut Moving { x: &x, y: &y, vx: &mut vx, vy: &mut vy, radius: &[3.0, 3.0] });
    assert_eq!((n_parted, vx), (1, vec![-3.0, 3.0]));
}
