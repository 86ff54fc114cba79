/** Lays the two pictures of each comparison on one another and gives it a slider. Without this they stand side by side. */
for (const figure of document.querySelectorAll<HTMLElement>('.compare-pictures')) {
  const slider = document.createElement('input');
  slider.type = 'range';
  slider.value = '50';
  slider.ariaLabel = figure.querySelector('.compare-name')?.textContent ?? '';
  const show = () => {
    figure.style.setProperty('--edge', `${slider.value}%`);
    slider.ariaValueText = `${slider.value}%`;
  };
  slider.addEventListener('input', show);
  figure.querySelector('.compare-frame')?.append(slider);
  figure.dataset['slider'] = 'on';
  show();
}
